import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  makePolicy,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("DetachPolicy", () => {
  it("detaches", () => {
    const gate = organizationForTest();
    const PolicyId = makePolicy(gate);
    gate.call("AttachPolicy", { PolicyId, TargetId: MEMBER });
    gate.call("DetachPolicy", { PolicyId: "p-FullAWSAccess", TargetId: MEMBER });
    const input = { TargetId: MEMBER, Filter: "SERVICE_CONTROL_POLICY" };
    expect(gate.call("ListPoliciesForTarget", input).Policies).toMatchObject([{ Id: PolicyId }]);
  });

  it("is refused for the last one", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DetachPolicy", { PolicyId: "p-FullAWSAccess", TargetId: MEMBER })).toMatchObject({
      code: "ConstraintViolationException",
      status: 400,
      message:
        "You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.",
    });
  });

  it("is refused for AWS's resource control policy", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DetachPolicy", { PolicyId: "p-RCPFullAWSAccess", TargetId: MEMBER })).toMatchObject({
      code: "InvalidInputException",
      status: 400,
      message: "You can't detach this AWS Managed Policy.",
    });
  });

  it("is refused when it is not attached", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DetachPolicy", { PolicyId: makePolicy(gate), TargetId: MEMBER })).toMatchObject({
      code: "PolicyNotAttachedException",
      status: 400,
      message: "The policy isn't attached to the specified target in the specified root.",
    });
  });

  it("is refused for a target that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DetachPolicy", { PolicyId: "p-FullAWSAccess", TargetId: "999999999999" })).toMatchObject({
      code: "TargetNotFoundException",
      status: 400,
      message: "You specified a target that doesn't exist.",
    });
  });

  it("is refused for a policy that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DetachPolicy", { PolicyId: "p-12345678", TargetId: gate.root })).toMatchObject({
      code: "PolicyNotFoundException",
      status: 400,
      message: "We can't find a policy with the PolicyId that you specified.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "DetachPolicy", { PolicyId: "p-12345678", TargetId: gate.root });
  });

  it("needs organizations:DetachPolicy", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "DetachPolicy",
      { PolicyId: "p-12345678", TargetId: gate.root },
      arnOf(gate, "policy", "service_control_policy/p-12345678"),
    );
  });
});
