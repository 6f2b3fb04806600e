/** Callers to whom no policy is attached: AWS itself, who holds a token, and nobody. */
import type { RequestContext } from "@understudy/iam";
import { compile } from "@understudy/iam";
import type { WebIdentity } from "../services/sts/web-identity.js";
import type { Caller } from "./caller.js";
import type { Identity } from "./identity.js";

/** AWS itself: nothing is attached to it, only trust and resource policies let it in. */
export function identityOfService(caller: Extract<Caller, { kind: "service" }>): Identity {
  const principal = { kind: "service", service: caller.service } as const;
  const context = {
    ...caller.context,
    "aws:PrincipalIsAWSService": "true",
    "aws:PrincipalServiceName": caller.service,
  };
  const policies = { principal, identity: [] };
  return { principal, account: caller.account, context, policies, compiled: compile(policies) };
}

/** Who did not sign. `account` is where the call is noted; nothing of it can be reached. */
export function identityOfNobody(account: string): Identity {
  const principal = { kind: "anonymous" } as const;
  const policies = { principal, identity: [] };
  return { principal, account, context: {}, policies, compiled: compile(policies) };
}

/**
 * Who holds a token of an identity provider: nothing is attached to it, only a trust policy lets it in.
 * @param account the role's. @param context the token's claims, as condition keys
 */
export function identityOfWebIdentity(webIdentity: WebIdentity, account: string, context: RequestContext): Identity {
  const { provider, subject } = webIdentity;
  const principal = { kind: "web-identity", provider: provider.arn, subject } as const;
  const policies = { principal, identity: [] };
  const all = { "aws:PrincipalIsAWSService": "false", ...context };
  return { principal, account, context: all, policies, compiled: compile(policies), webIdentity };
}
