/** What the organization of an account has to say in an authorization: limits, and condition keys. */
import type { RequestContext } from "@understudy/iam";
import { compile } from "@understudy/iam";
import type { Membership } from "../services/organizations/membership.js";
import { membershipOf } from "../services/organizations/membership.js";
import type { Store } from "../store/store.js";
import type { Identity } from "./identity.js";

/** The organization an account is in, undefined when it is in none. */
export type Memberships = (account: string) => Membership | undefined;

const KEPT = 20_000;

/** Memberships are kept until a row of Organizations changes: a request of an account in no organization costs one look. */
export function createMemberships(store: Store): Memberships {
  const kept = new Map<string, Membership | undefined>();
  store.subscribe((changes) => {
    if (changes.some(({ table }) => table.startsWith("organizations."))) kept.clear();
  });
  return (account) => {
    if (kept.has(account)) return kept.get(account);
    const membership = membershipOf(store, account);
    // INVARIANT: what is kept was committed.
    if (store.pending.length > 0) return membership;
    if (kept.size >= KEPT) kept.clear();
    kept.set(account, membership);
    return membership;
  };
}

/** The caller with what its organization allows, and the keys of it. */
export function inOrganization(identity: Identity, membership: Membership | undefined): Identity {
  if (!membership) return identity;
  if (identity.principal.kind === "service") {
    // AWS: the organization of the resource for which a service acts, beside aws:SourceAccount.
    const acts = identity.context["aws:SourceAccount"] === identity.account;
    return acts ? { ...identity, context: { ...identity.context, ...orgKeys("Source", membership) } } : identity;
  }
  const context = { ...identity.context, ...orgKeys("Principal", membership) };
  if (!membership.scps) return { ...identity, context };
  const policies = { ...identity.policies, scps: membership.scps };
  return { ...identity, context, policies, compiled: compile(policies) };
}

/** `aws:PrincipalOrgID`, `aws:PrincipalOrgPaths` and the like. Source: IAM User Guide, "AWS global condition context keys". */
export function orgKeys(of: "Principal" | "Resource" | "Source", membership: Membership | undefined): RequestContext {
  if (!membership) return {};
  return { [`aws:${of}OrgID`]: membership.organization.id, [`aws:${of}OrgPaths`]: [membership.path] };
}

/**
 * The services whose resources RCPs limit, by the prefix of their actions. Source: AWS Organizations User Guide, "List of AWS
 * services that support RCPs", with those that were announced in 2025 (ECR, OpenSearch Serverless, Cognito, CloudWatch Logs).
 */
export const RCP_SERVICES: ReadonlySet<string> = new Set([
  "s3",
  "sts",
  "kms",
  "sqs",
  "secretsmanager",
  "ecr",
  "aoss",
  "cognito-identity",
  "cognito-idp",
  "logs",
]);

/** The RCPs that apply to an action on a resource of an account in an organization. */
export function rcpsFor(action: string, resource: string, membership: Membership | undefined) {
  if (!membership?.rcps || !RCP_SERVICES.has(action.slice(0, action.indexOf(":")))) return undefined;
  // AWS: RCPs cannot keep a service from assuming a service-linked role.
  return /^arn:[a-z-]+:iam::\d+:role\/aws-service-role\//.test(resource) ? undefined : membership.rcps;
}
