import { describe, expect, it } from "vitest";
import {
  expectDenied,
  expectManagementOnly,
  makePolicy,
  organizationForTest,
  scp,
} from "../testing/organizations-for-test.js";

describe("ListPolicies", () => {
  it("lists AWS's and one's own, of a type", () => {
    const gate = organizationForTest();
    const own = makePolicy(gate);
    const listed = (Filter: string) =>
      gate.call<{ Policies: { Id: string }[] }>("ListPolicies", { Filter }).Policies.map(({ Id }) => Id);
    expect(listed("SERVICE_CONTROL_POLICY").sort()).toEqual([own, "p-FullAWSAccess"].sort());
    expect(listed("RESOURCE_CONTROL_POLICY")).toEqual(["p-RCPFullAWSAccess"]);
    expect(listed("TAG_POLICY")).toEqual([]);
  });

  it("is allowed by the policies' type", () => {
    const gate = organizationForTest();
    const iam = { service: "iam" };
    gate.call("CreateUser", { UserName: "ana" }, iam);
    const Condition = { StringEquals: { "organizations:PolicyType": "SERVICE_CONTROL_POLICY" } };
    const PolicyDocument = scp({ Effect: "Allow", Action: "organizations:ListPolicies", Condition });
    gate.call("PutUserPolicy", { UserName: "ana", PolicyName: "p", PolicyDocument }, iam);
    const as = String(gate.call("CreateAccessKey", { UserName: "ana" }, iam).AccessKey?.AccessKeyId);
    expect(gate.call("ListPolicies", { Filter: "SERVICE_CONTROL_POLICY" }, { as }).Policies).toHaveLength(1);
    const refusal = gate.refusal("ListPolicies", { Filter: "RESOURCE_CONTROL_POLICY" }, { as });
    expect(refusal.code).toBe("AccessDeniedException");
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListPolicies", { Filter: "SERVICE_CONTROL_POLICY" });
  });

  it("needs organizations:ListPolicies", () => {
    const gate = organizationForTest();
    expectDenied(gate, "ListPolicies", { Filter: "SERVICE_CONTROL_POLICY" }, "*");
  });
});
