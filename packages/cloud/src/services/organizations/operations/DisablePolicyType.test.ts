import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  makePolicy,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("DisablePolicyType", () => {
  it("detaches everything; enabling again attaches AWS's own only", () => {
    const gate = organizationForTest();
    const policy = makePolicy(gate);
    gate.call("AttachPolicy", { PolicyId: policy, TargetId: MEMBER });
    const input = { RootId: gate.root, PolicyType: "SERVICE_CONTROL_POLICY" };
    const { Root } = gate.call("DisablePolicyType", input);
    expect(Root?.PolicyTypes).toEqual([{ Type: "RESOURCE_CONTROL_POLICY", Status: "ENABLED" }]);
    const attached = () => gate.call("ListPoliciesForTarget", { TargetId: MEMBER, Filter: input.PolicyType }).Policies;
    expect(attached()).toEqual([]);
    gate.call("EnablePolicyType", input);
    expect(attached()).toMatchObject([{ Id: "p-FullAWSAccess" }]);
  });

  it("is refused when it is not enabled", () => {
    const gate = organizationForTest();
    gate.call("DisablePolicyType", { RootId: gate.root, PolicyType: "SERVICE_CONTROL_POLICY" });
    expect(
      gate.refusal("DisablePolicyType", { RootId: gate.root, PolicyType: "SERVICE_CONTROL_POLICY" }),
    ).toMatchObject({
      code: "PolicyTypeNotEnabledException",
      status: 400,
      message: "This operation can be performed only for enabled policy types.",
    });
  });

  it("is refused for a root that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DisablePolicyType", { RootId: "r-zzzz", PolicyType: "SERVICE_CONTROL_POLICY" })).toMatchObject(
      { code: "RootNotFoundException", status: 400, message: "You specified a root that doesn't exist." },
    );
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "DisablePolicyType", { RootId: gate.root, PolicyType: "SERVICE_CONTROL_POLICY" });
  });

  it("needs organizations:DisablePolicyType", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "DisablePolicyType",
      { RootId: gate.root, PolicyType: "SERVICE_CONTROL_POLICY" },
      arnOf(gate, "root", gate.root),
    );
  });
});
