import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import {
  arnOf,
  emptyForTest,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  makeUnit,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("EnablePolicyType", () => {
  it.each(["CONSOLIDATED_BILLING", "ALL"])("in an organization with %s", (FeatureSet) => {
    const gate = emptyForTest();
    gate.call("CreateOrganization", { FeatureSet });
    const { Roots } = gate.call<{ Roots: { Id: string }[] }>("ListRoots");
    const input = { RootId: Roots[0]?.Id, PolicyType: "SERVICE_CONTROL_POLICY" };
    if (FeatureSet === "ALL") {
      const { Root } = gate.call("EnablePolicyType", input);
      expect(Root?.PolicyTypes).toEqual([{ Type: "SERVICE_CONTROL_POLICY", Status: "ENABLED" }]);
    } else {
      expect(gate.refusal("EnablePolicyType", input).code).toBe("PolicyTypeNotAvailableForOrganizationException");
    }
  });

  it("attaches AWS's policy to everything, there and to come", () => {
    const gate = organizationForTest();
    for (const TargetId of [gate.root, makeUnit(gate, gate.root), ACCOUNT, MEMBER]) {
      for (const [Filter, Id] of [
        ["SERVICE_CONTROL_POLICY", "p-FullAWSAccess"],
        ["RESOURCE_CONTROL_POLICY", "p-RCPFullAWSAccess"],
      ]) {
        expect(gate.call("ListPoliciesForTarget", { TargetId, Filter }).Policies).toMatchObject([{ Id }]);
      }
    }
  });

  it("is refused when it is enabled", () => {
    const gate = organizationForTest();
    expect(gate.refusal("EnablePolicyType", { RootId: gate.root, PolicyType: "SERVICE_CONTROL_POLICY" })).toMatchObject(
      {
        code: "PolicyTypeAlreadyEnabledException",
        status: 400,
        message: "The specified policy type is already enabled.",
      },
    );
  });

  it("is refused for a root that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("EnablePolicyType", { RootId: "r-zzzz", PolicyType: "SERVICE_CONTROL_POLICY" })).toMatchObject({
      code: "RootNotFoundException",
      status: 400,
      message: "You specified a root that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "EnablePolicyType", { RootId: gate.root, PolicyType: "SERVICE_CONTROL_POLICY" });
  });

  it("needs organizations:EnablePolicyType", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "EnablePolicyType",
      { RootId: gate.root, PolicyType: "SERVICE_CONTROL_POLICY" },
      arnOf(gate, "root", gate.root),
    );
  });
});
