import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  makePolicy,
  makeUnit,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("ListTargetsForPolicy", () => {
  it("names what the policy is attached to", () => {
    const gate = organizationForTest();
    const PolicyId = makePolicy(gate);
    const unit = makeUnit(gate, gate.root);
    gate.call("AttachPolicy", { PolicyId, TargetId: unit });
    const Targets = [{ TargetId: unit, Arn: arnOf(gate, "ou", unit), Name: "prod", Type: "ORGANIZATIONAL_UNIT" }];
    expect(gate.call("ListTargetsForPolicy", { PolicyId })).toEqual({ Targets });
  });

  it("is refused for a policy that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("ListTargetsForPolicy", { PolicyId: "p-12345678" })).toMatchObject({
      code: "PolicyNotFoundException",
      status: 400,
      message: "We can't find a policy with the PolicyId that you specified.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListTargetsForPolicy", { PolicyId: "p-12345678" });
  });

  it("needs organizations:ListTargetsForPolicy", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "ListTargetsForPolicy",
      { PolicyId: "p-12345678" },
      arnOf(gate, "policy", "service_control_policy/p-12345678"),
    );
  });
});
