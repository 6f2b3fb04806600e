import type { AuthorizationRequest, PolicyDocument, Statement } from "@understudy/iam";
import { describe, expect, it } from "vitest";
import type { AssumeRoleView } from "../../views/assume-role-view.js";
import { told } from "../testing/told.js";
import { stsAssumeRoleDenied } from "./assume-role-denied.js";

const account = "123456789012";
const roleArn = `arn:aws:iam::${account}:role/target`;
const user = {
  kind: "user",
  arn: `arn:aws:iam::${account}:user/ana`,
  account,
  id: "AIDAEXAMPLE",
  name: "ana",
} as const;

function view(trust: readonly Statement[] | undefined, more: Partial<AssumeRoleView> = {}): AssumeRoleView {
  const document: PolicyDocument = { Version: "2012-10-17", Statement: trust ?? [] };
  const request: AuthorizationRequest = {
    action: "sts:AssumeRole",
    resource: roleArn,
    resourceAccount: account,
    context: { "sts:RoleSessionName": "s" },
    resourcePolicy: { document, source: { type: "trust", name: "target" } },
    resourcePolicyMustAllow: true,
  };
  return {
    policies: { principal: user, identity: [] },
    request,
    now: 60_000,
    ...(trust && { role: { roleName: "target", trust: document, createdAt: 0, account } }),
    ...more,
  };
}

const trusts = (aws: string, more: Partial<Statement> = {}): Statement => ({
  Effect: "Allow",
  Principal: { AWS: aws },
  Action: "sts:AssumeRole",
  ...more,
});

const causeIn = (given: AssumeRoleView) =>
  told(stsAssumeRoleDenied, { principal: user.arn, action: given.request.action, role: given.request.resource }, given);

describe("sts:AssumeRole refused", () => {
  it("has no cause when it is allowed", () => {
    expect(causeIn(view([trusts(user.arn)]))).toBeUndefined();
  });

  it("because the role does not exist", () => {
    expect(causeIn(view(undefined))).toMatchObject({
      id: "role-absent",
      fixes: [{ do: "change-request", what: "RoleArn" }],
    });
  });

  it("because the role is too new", () => {
    const role = {
      roleName: "target",
      trust: { Version: "2012-10-17", Statement: [] },
      createdAt: 0,
      account,
    } as const;
    expect(causeIn(view([], { now: 4_000, role: { ...role, seenIn: 6 } }))).toMatchObject({
      id: "role-too-new",
      evidence: { age: "4", wait: "6" },
      fixes: [{ do: "wait", seconds: 6 }],
    });
  });

  it("because the trust policy that names the caller is too new", () => {
    const [before, after] = [[], [trusts(user.arn)]].map(
      (Statement): PolicyDocument => ({ Version: "2012-10-17", Statement }),
    ) as [PolicyDocument, PolicyDocument];
    const role = { roleName: "target", trust: before, createdAt: 0, account, coming: { trust: after, seenIn: 3 } };
    expect(causeIn(view([], { role }))).toMatchObject({ id: "trust-too-new", fixes: [{ do: "wait", seconds: 3 }] });
    expect(causeIn(view([], { role: { ...role, coming: { trust: before, seenIn: 3 } } }))?.id).toBe("trust-silent");
  });

  it("because the trust policy does not name the caller: the fix adds a statement to what it has", () => {
    const other = trusts(`arn:aws:iam::${account}:user/ben`);
    expect(causeIn(view([other]))).toMatchObject({
      id: "trust-silent",
      evidence: { caller: user.arn },
      fixes: [{ do: "set-trust", roleName: "target", trust: { Statement: [other, trusts(user.arn)] } }],
    });
  });

  it("because of a condition of the trust policy", () => {
    const withId = trusts(user.arn, { Condition: { StringEquals: { "sts:ExternalId": "42" } } });
    expect(causeIn(view([withId]))).toMatchObject({
      id: "trust-condition-mismatch",
      evidence: { operator: "StringEquals", key: "sts:ExternalId", wanted: "42", sent: "absent" },
    });
  });

  it("because tags need an action of their own", () => {
    const given = view([trusts(user.arn)]);
    const tagging = { ...given, request: { ...given.request, action: "sts:TagSession" } };
    expect(causeIn(tagging)).toMatchObject({
      id: "trust-lacks-action",
      evidence: { asked: "sts:TagSession", listed: "sts:AssumeRole" },
    });
  });

  it("because the role trusts the account, and the caller's own policies are silent", () => {
    expect(causeIn(view([trusts(account)]))).toMatchObject({
      id: "caller-lacks-permission",
      evidence: { asked: "sts:AssumeRole", policyType: "identity-based policy" },
      fixes: [
        {
          do: "allow",
          to: { kind: "user", name: "ana", account },
          policyName: "AllowStsAssumeRole",
          statements: [{ Effect: "Allow", Action: "sts:AssumeRole", Resource: roleArn }],
        },
      ],
    });
  });

  it("because a statement denies", () => {
    const deny: Statement = { Sid: "NoRoles", Effect: "Deny", Action: "sts:*", Resource: "*" };
    const policies = {
      principal: user,
      identity: [{ document: { Version: "2012-10-17", Statement: [deny] }, source: { type: "inline", name: "guard" } }],
    } as const;
    expect(causeIn(view([trusts(user.arn)], { policies }))).toMatchObject({
      id: "deny-statement",
      evidence: { sid: "NoRoles", policy: "inline policy guard" },
      fixes: [{ do: "change-deny" }],
    });
  });
});
