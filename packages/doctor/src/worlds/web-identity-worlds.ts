import type { AssumeRoleView, WebIdentityTokenView } from "@understudy/catalogue";
import type { PolicyDocument, Statement } from "@understudy/iam";
import { another, spreading, type Told } from "./known.js";

const account = "<account>";
const roleArn = `arn:aws:iam::${account}:role/<role>`;
const provider = `arn:aws:iam::${account}:oidc-provider/<provider>`;

/** Every way in which sts:AssumeRoleWithWebIdentity can have been refused; AWS's sentences tell next to nothing. */
export function webIdentityWorlds({ failure, values }: Told): readonly object[] {
  if (failure === "sts.web-identity-denied") return trustWorlds(values.action ?? "sts:AssumeRoleWithWebIdentity");
  const token: WebIdentityTokenView = { issuer: values.issuer ?? "<issuer>", audiences: ["<audience>"], account };
  if (failure === "sts.identity-token-invalid") return [token];
  if (failure === "sts.identity-token-audience-incorrect")
    return [{ ...token, provider: { arn: provider, clientIds: [] } }];
  if (failure === "sts.verification-key-missing") return [{ ...token, knownKeyIds: [] }, token];
  return [];
}

function trustWorlds(action: string): readonly AssumeRoleView[] {
  const trusts: Statement = { Effect: "Allow", Principal: { Federated: provider }, Action: action };
  const world = (statements: readonly Statement[], more: Partial<AssumeRoleView> = {}): AssumeRoleView => {
    const trust: PolicyDocument = { Version: "2012-10-17", Statement: statements };
    return {
      policies: { principal: { kind: "web-identity", provider, subject: "<subject>" }, identity: [] },
      request: {
        action,
        resource: roleArn,
        resourceAccount: account,
        context: {},
        resourcePolicy: { document: trust, source: { type: "trust", name: "<role>" } },
        resourcePolicyMustAllow: true,
      },
      role: { roleName: "<role>", trust, createdAt: 0, account },
      now: 0,
      ...more,
    };
  };
  return [
    world([{ ...trusts, Condition: { StringEquals: { "<provider>:sub": another } } }]),
    world([{ ...trusts, Principal: { Federated: another } }]),
    world([{ ...trusts, Action: "sts:AssumeRole" }]),
    world([]),
    world([], { role: undefined }),
    world([], {
      role: {
        roleName: "<role>",
        trust: { Version: "2012-10-17", Statement: [] },
        createdAt: 0,
        account,
        seenIn: spreading,
      },
    }),
    world([trusts, { ...trusts, Effect: "Deny" }]),
  ];
}
