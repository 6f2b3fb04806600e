/** Who a caller is, with everything attached to it that grants or limits what it may do. */

import type { CompiledPrincipal, Principal, PrincipalPolicies, RequestContext } from "@understudy/iam";
import { compile } from "@understudy/iam";
import type { RoleRow, Tag, UserRow } from "../services/iam/tables.js";
import type { SessionRow } from "../services/sts/tables.js";
import type { WebIdentity } from "../services/sts/web-identity.js";

export interface Identity {
  readonly principal: Principal;
  /** The account in which the call acts. */
  readonly account: string;
  /** Condition keys that the caller brings: `aws:PrincipalArn`, `aws:userid`, `aws:PrincipalTag/…`. */
  readonly context: RequestContext;
  readonly policies: PrincipalPolicies;
  readonly compiled: CompiledPrincipal;
  readonly user?: UserRow;
  readonly role?: RoleRow;
  readonly session?: SessionRow;
  /** What the token of a web identity says. */
  readonly webIdentity?: WebIdentity;
}

/** The identity of somebody who belongs to an account. @param context condition keys beside those of the account */
export function makeIdentity(
  principal: Exclude<Principal, { kind: "service" }>,
  account: string,
  context: RequestContext,
  policies: PrincipalPolicies,
  rows: Pick<Identity, "user" | "role" | "session"> = {},
): Identity {
  const common = { "aws:PrincipalAccount": account, "aws:PrincipalIsAWSService": "false" };
  return { principal, account, context: { ...common, ...context }, policies, compiled: compile(policies), ...rows };
}

/** `aws:PrincipalTag/…`. */
export function principalTags(tags: readonly Tag[]): RequestContext {
  return Object.fromEntries(tags.map(({ Key, Value }) => [`aws:PrincipalTag/${Key}`, Value]));
}
