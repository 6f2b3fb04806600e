import { describe, expect, it } from "vitest";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, MANAGED, makePolicy, makeRole, makeUser } from "../testing/iam-for-test.js";

type Shown = { readonly Arn: string; readonly PolicyName: string };

function arns(gate: GateForTest, input: object = {}): readonly string[] {
  const seen: string[] = [];
  let answer = gate.call("ListPolicies", input);
  seen.push(...(answer.Policies as unknown as Shown[]).map(({ Arn }) => Arn));
  while (answer.Marker !== undefined) {
    answer = gate.call("ListPolicies", { ...input, Marker: answer.Marker });
    seen.push(...(answer.Policies as unknown as Shown[]).map(({ Arn }) => Arn));
  }
  return seen;
}

const isOfAws = (arn: string) => arn.startsWith("arn:aws:iam::aws:policy/");

describe("ListPolicies", () => {
  it("shows neither description nor tags", () => {
    const gate = iamForTest();
    makePolicy(gate, "reader", { Description: "reads", Tags: [{ Key: "team", Value: "a" }] });
    const { Policies } = gate.call("ListPolicies", { Scope: "Local" });
    expect(Object.keys(Policies?.[0] ?? {})).toEqual([
      "PolicyName",
      "PolicyId",
      "Arn",
      "Path",
      "DefaultVersionId",
      "AttachmentCount",
      "PermissionsBoundaryUsageCount",
      "IsAttachable",
      "CreateDate",
      "UpdateDate",
    ]);
  });

  it("has the account's own and AWS's, each once, 100 at a time", () => {
    const gate = iamForTest();
    const own = Array.from({ length: 150 }, (_, i) => makePolicy(gate, `policy-${String(i).padStart(3, "0")}`));
    const aws = arns(gate, { Scope: "AWS" });
    expect(aws.length).toBeGreaterThan(1000);
    expect(aws.every(isOfAws)).toBe(true);
    expect(arns(gate, { Scope: "Local" })).toEqual(own);
    expect(arns(gate)).toEqual([...own, ...aws]);
    expect(arns(gate, { MaxItems: 151 })).toEqual([...own, ...aws]);
  });

  it("finds those that are attached, or a boundary, or under a path", () => {
    const gate = iamForTest();
    const [a, b, c] = ["a", "b", "c"].map((name) => makePolicy(gate, name, { Path: `/${name}/` }));
    makeRole(gate, "app", { PermissionsBoundary: b });
    makeUser(gate);
    gate.call("AttachRolePolicy", { RoleName: "app", PolicyArn: MANAGED });
    gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn: a });
    expect(arns(gate, { OnlyAttached: true })).toEqual([a, MANAGED]);
    expect(arns(gate, { OnlyAttached: true, Scope: "Local" })).toEqual([a]);
    expect(arns(gate, { PolicyUsageFilter: "PermissionsPolicy" })).toEqual([a, MANAGED]);
    expect(arns(gate, { PolicyUsageFilter: "PermissionsBoundary" })).toEqual([b]);
    expect(arns(gate, { PathPrefix: "/c/" })).toEqual([c]);
  });

  it("needs iam:ListPolicies on the path", () => {
    expectDenied(iamForTest(), "ListPolicies", {}, arnOf("policy/"));
  });
});
