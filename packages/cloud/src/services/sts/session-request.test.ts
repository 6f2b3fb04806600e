import { describe, expect, it } from "vitest";
import { allowing, arnOf, makeRole } from "../iam/testing/iam-for-test.js";
import type { GateForTest } from "../testing/gate-for-test.js";
import { inSts, keyOf, stsForTest } from "./testing/sts-for-test.js";

type Actions = readonly string[];

/** A chain of roles, each of which the one before may assume as its trust policy says. */
function gateWithRoles(...trusts: readonly { readonly actions: Actions; readonly condition?: object }[]): GateForTest {
  const gate = stsForTest();
  for (const [i, { actions, condition }] of trusts.entries()) {
    const Statement = [
      {
        Effect: "Allow",
        Principal: { AWS: "000000000000" },
        Action: actions,
        ...(condition && { Condition: condition }),
      },
    ];
    const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
    makeRole(gate, `r${i}`, { AssumeRolePolicyDocument });
    const policy = { PolicyName: "p", PolicyDocument: allowing(["sts:*", "iam:GetRole"]) };
    gate.call("PutRolePolicy", { RoleName: `r${i}`, ...policy });
  }
  return gate;
}

const role = (i: number, more: object = {}) => ({ RoleArn: arnOf(`role/r${i}`), RoleSessionName: "s1", ...more });
const denied = (by: string, action: string, i: number) => ({
  id: "sts.assume-role-denied",
  code: "AccessDenied",
  status: 403,
  message: `User: ${by} is not authorized to perform: ${action} on resource: ${arnOf(`role/r${i}`)}`,
});
const sessionArn = (i: number) => `arn:aws:sts::000000000000:assumed-role/r${i}/s1`;

const PLAIN: Actions = ["sts:AssumeRole"];
const TAGGED: Actions = ["sts:AssumeRole", "sts:TagSession"];
const NAMED: Actions = ["sts:AssumeRole", "sts:SetSourceIdentity"];

describe("a source identity", () => {
  const SourceIdentity = "ana";

  it("needs sts:SetSourceIdentity in the trust policy, and is in its conditions", () => {
    const gate = gateWithRoles(
      { actions: PLAIN },
      { actions: NAMED, condition: { StringEquals: { "sts:SourceIdentity": "ana" } } },
    );
    expect(gate.refusal("AssumeRole", role(0, { SourceIdentity }), inSts())).toEqual({
      ...denied(arnOf("user/admin"), "sts:SetSourceIdentity", 0),
      cause: "trust-lacks-action",
    });
    expect(gate.call("AssumeRole", role(1, { SourceIdentity }), inSts()).SourceIdentity).toBe("ana");
    expect(gate.refusal("AssumeRole", role(1, { SourceIdentity: "eve" }), inSts()).cause).toBe(
      "trust-condition-mismatch",
    );
  });

  it("goes on through chains, needs its permission there too, and cannot be changed", () => {
    const gate = gateWithRoles({ actions: NAMED }, { actions: NAMED }, { actions: PLAIN });
    const first = keyOf(gate.call("AssumeRole", role(0, { SourceIdentity }), inSts()));
    const second = gate.call("AssumeRole", role(1), inSts(first));
    expect(second.SourceIdentity).toBe("ana");
    expect(gate.call("AssumeRole", role(1, { SourceIdentity }), inSts(first)).SourceIdentity).toBe("ana");
    expect(gate.refusal("AssumeRole", role(1, { SourceIdentity: "eve" }), inSts(first))).toEqual({
      id: "sts.source-identity-set",
      code: "AccessDenied",
      status: 403,
      message: "The source identity of the calling session cannot be changed.",
    });
    expect(gate.refusal("AssumeRole", role(2), inSts(keyOf(second)))).toMatchObject(
      denied(sessionArn(1), "sts:SetSourceIdentity", 2),
    );
    const policy = allowing("iam:GetRole", "*", { StringEquals: { "aws:SourceIdentity": "ana" } });
    gate.call("PutRolePolicy", { RoleName: "r1", PolicyName: "p", PolicyDocument: policy });
    expect(gate.call("GetRole", { RoleName: "r1" }, { as: keyOf(second) }).Role).toBeDefined();
  });
});

describe("session tags", () => {
  const Tags = [
    { Key: "team", Value: "a" },
    { Key: "stage", Value: "test" },
  ];
  const asked = { Tags, TransitiveTagKeys: ["Team"] };

  it("need sts:TagSession in the trust policy, and are in its conditions", () => {
    const condition = {
      StringEquals: { "aws:RequestTag/team": "a" },
      "ForAllValues:StringEquals": { "aws:TagKeys": ["team", "stage"], "sts:TransitiveTagKeys": ["Team"] },
    };
    const gate = gateWithRoles({ actions: PLAIN }, { actions: TAGGED, condition });
    expect(gate.refusal("AssumeRole", role(0, asked), inSts())).toMatchObject(
      denied(arnOf("user/admin"), "sts:TagSession", 0),
    );
    expect(gate.call("AssumeRole", role(1, asked), inSts()).Credentials).toBeDefined();
    const transitive = { Tags, TransitiveTagKeys: ["stage"] };
    expect(gate.refusal("AssumeRole", role(1, transitive), inSts()).code).toBe("AccessDenied");
  });

  it("stand before the role's own, and go on through chains where they are transitive", () => {
    const gate = gateWithRoles({ actions: TAGGED }, { actions: TAGGED });
    gate.call("TagRole", { RoleName: "r0", Tags: [{ Key: "Team", Value: "own" }] });
    const needs = (key: string, value: string) => {
      const condition = { StringEquals: { [`aws:PrincipalTag/${key}`]: value } };
      for (const RoleName of ["r0", "r1"]) {
        const PolicyDocument = allowing(["iam:GetRole", "sts:*"], "*", condition);
        gate.call("PutRolePolicy", { RoleName, PolicyName: "p", PolicyDocument });
      }
    };
    const allowed = (as: string) => {
      try {
        return gate.call("GetRole", { RoleName: "r0" }, { as }).Role !== undefined;
      } catch {
        return false;
      }
    };
    needs("team", "a");
    const first = keyOf(gate.call("AssumeRole", role(0, asked), inSts()));
    const second = keyOf(gate.call("AssumeRole", role(1), inSts(first)));
    expect([allowed(first), allowed(second)]).toEqual([true, true]);
    needs("stage", "test");
    expect([allowed(first), allowed(second)]).toEqual([true, false]);
  });

  it("are refused where they are handed on without sts:TagSession, or would be changed", () => {
    const gate = gateWithRoles({ actions: TAGGED }, { actions: PLAIN }, { actions: TAGGED });
    const as = inSts(keyOf(gate.call("AssumeRole", role(0, asked), inSts())));
    expect(gate.refusal("AssumeRole", role(1), as)).toMatchObject(denied(sessionArn(0), "sts:TagSession", 1));
    expect(gate.refusal("AssumeRole", role(2, { Tags: [{ Key: "TEAM", Value: "b" }] }), as)).toMatchObject({
      code: "InvalidParameterValue",
      message:
        "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    });
  });

  it.each([
    ["the same key twice", { Tags: [...Tags, { Key: "TEAM", Value: "b" }] }, /^Duplicate tag keys found\./],
    [
      "a transitive key that is none of them",
      { Tags, TransitiveTagKeys: ["cost"] },
      /^The specified transitive tag key must be included/,
    ],
  ])("are refused for %s", (_, more, message) => {
    const refusal = gateWithRoles({ actions: TAGGED }).refusal("AssumeRole", role(0, more), inSts());
    expect(refusal).toMatchObject({ code: "InvalidParameterValue", status: 400 });
    expect(refusal.message).toMatch(message);
  });
});
