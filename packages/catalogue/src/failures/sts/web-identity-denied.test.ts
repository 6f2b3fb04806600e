import type { Statement } from "@understudy/iam";
import { describe, expect, it } from "vitest";
import { causeOf } from "../../failure.js";
import type { AssumeRoleView } from "../../views/assume-role-view.js";
import { stsWebIdentityDenied } from "./web-identity-denied.js";

const account = "123456789012";
const host = "token.actions.githubusercontent.com";
const provider = `arn:aws:iam::${account}:oidc-provider/${host}`;
const role = `arn:aws:iam::${account}:role/deploy`;
const subject = "repo:octo/app:ref:refs/heads/main";
const action = "sts:AssumeRoleWithWebIdentity";

const trusts: Statement = { Effect: "Allow", Principal: { Federated: provider }, Action: action };

function causeWith(statements: readonly Statement[]) {
  const trust = { Version: "2012-10-17", Statement: statements } as const;
  const view: AssumeRoleView = {
    policies: { principal: { kind: "web-identity", provider, subject }, identity: [] },
    request: {
      action,
      resource: role,
      resourceAccount: account,
      context: { [`${host}:sub`]: subject, [`${host}:aud`]: "sts.amazonaws.com" },
      resourcePolicy: { document: trust, source: { type: "trust", name: "deploy" } },
      resourcePolicyMustAllow: true,
    },
    role: { roleName: "deploy", trust, createdAt: 0, account },
    now: 0,
    propagation: 0,
  };
  return causeOf(stsWebIdentityDenied, { action }, view);
}

describe("a web identity that is refused", () => {
  it("is told which condition does not hold, and the trust that lets it in", () => {
    const other = "repo:octo/other:*";
    const cause = causeWith([{ ...trusts, Condition: { StringLike: { [`${host}:sub`]: other } } }]);
    expect(cause).toMatchObject({
      id: "trust-condition-mismatch",
      evidence: { role, operator: "StringLike", key: `${host}:sub`, wanted: other, sent: subject },
    });
    expect(cause?.fixes).toMatchObject([{ do: "set-trust", roleName: "deploy" }]);
    expect(JSON.stringify(cause?.fixes)).toContain(subject);
  });

  it("is told which provider is trusted instead", () => {
    const gitlab = `arn:aws:iam::${account}:oidc-provider/gitlab.com`;
    const condition = { StringEquals: { "gitlab.com:sub": "project_path:octo/app" } };
    const cause = causeWith([{ ...trusts, Principal: { Federated: gitlab }, Condition: condition }]);
    expect(cause).toMatchObject({ id: "trust-names-other-provider", evidence: { role, provider, named: gitlab } });
    expect(cause?.fixes).toMatchObject([
      {
        do: "set-trust",
        added: {
          Principal: { Federated: provider },
          Condition: { StringEquals: { [`${host}:aud`]: "sts.amazonaws.com", [`${host}:sub`]: subject } },
        },
      },
    ]);
  });

  it("is told that nothing lets it in", () => {
    expect(causeWith([])).toMatchObject({ id: "trust-silent", evidence: { role, provider, subject } });
  });
});
