import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  makePolicy,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("ListPoliciesForTarget", () => {
  it("lists those attached to the target itself", () => {
    const gate = organizationForTest();
    gate.call("AttachPolicy", { PolicyId: makePolicy(gate), TargetId: gate.root });
    const input = { TargetId: MEMBER, Filter: "SERVICE_CONTROL_POLICY" };
    expect(gate.call("ListPoliciesForTarget", input).Policies).toMatchObject([{ Id: "p-FullAWSAccess" }]);
  });

  it("is refused for a target that is absent", () => {
    const gate = organizationForTest();
    expect(
      gate.refusal("ListPoliciesForTarget", { TargetId: "999999999999", Filter: "SERVICE_CONTROL_POLICY" }),
    ).toMatchObject({
      code: "TargetNotFoundException",
      status: 400,
      message: "You specified a target that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListPoliciesForTarget", { TargetId: gate.root, Filter: "SERVICE_CONTROL_POLICY" });
  });

  it("needs organizations:ListPoliciesForTarget", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "ListPoliciesForTarget",
      { TargetId: gate.root, Filter: "SERVICE_CONTROL_POLICY" },
      arnOf(gate, "root", gate.root),
    );
  });
});
