import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  makePolicy,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("DeletePolicy", () => {
  it("takes the policy away", () => {
    const gate = organizationForTest();
    const PolicyId = makePolicy(gate);
    gate.call("DeletePolicy", { PolicyId });
    expect(gate.refusal("DescribePolicy", { PolicyId }).code).toBe("PolicyNotFoundException");
  });

  it("is refused while it is attached", () => {
    const gate = organizationForTest();
    const PolicyId = makePolicy(gate);
    gate.call("AttachPolicy", { PolicyId, TargetId: gate.root });
    expect(gate.refusal("DeletePolicy", { PolicyId })).toMatchObject({
      code: "PolicyInUseException",
      status: 400,
      message:
        "The policy is attached to one or more entities. You must detach it from all roots, OUs, and accounts before performing this operation.",
    });
  });

  it("is refused for a policy of AWS", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DeletePolicy", { PolicyId: "p-FullAWSAccess" })).toMatchObject({
      code: "InvalidInputException",
      status: 400,
      message: "You specified a policy that is managed by AWS and can't be modified.",
    });
  });

  it("is refused for a policy that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DeletePolicy", { PolicyId: "p-12345678" })).toMatchObject({
      code: "PolicyNotFoundException",
      status: 400,
      message: "We can't find a policy with the PolicyId that you specified.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "DeletePolicy", { PolicyId: "p-12345678" });
  });

  it("needs organizations:DeletePolicy", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "DeletePolicy",
      { PolicyId: "p-12345678" },
      arnOf(gate, "policy", "service_control_policy/p-12345678"),
    );
  });
});
