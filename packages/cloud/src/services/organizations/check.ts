/** Resources and condition keys of the actions. Source: Service Authorization Reference, "AWS Organizations". */
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import type { Tag } from "../iam/tables.js";
import { entityArn, handshakeArn, policyArn } from "./arn.js";
import { findAwsPolicy } from "./aws-policies.js";
import { organizationOf } from "./require.js";
import type { PolicyType } from "./tables.js";
import { accounts, handshakes, organizations, policies, units } from "./tables.js";

/** A check of an action that has no resource. */
export function orgCheck(action: string, context: RequestContext = {}): Check {
  return { action: `organizations:${action}`, resource: "*", context };
}

/**
 * A check on a root, unit or account, whether it is there or not. The ARN of something in an organization names the
 * organization; a caller who is in none has no ARN to ask for.
 */
export function entityCheck(action: string, id: string, read: Read, context: RequestContext = {}): Check {
  const organization = organizationOf(read);
  if (!organization) return orgCheck(action, context);
  const tags = resourceTags(tagsOf(id, read));
  return { ...orgCheck(action, { ...tags, ...context }), resource: entityArn(organization, id) };
}

/** A check on a policy, with its type; one that is not there is asked for as an SCP. */
export function policyCheck(action: string, id: string, read: Read): Check {
  const organization = organizationOf(read);
  const type = typeOf(id, read);
  const check = orgCheck(action, { ...policyType(type), ...resourceTags(tagsOf(id, read)) });
  if (!organization) return check;
  return { ...check, resource: findAwsPolicy(id)?.arn ?? policyArn(organization, type, id) };
}

/** A check on what a policy is attached to or detached from, with the policy's type. */
export function targetCheck(action: string, target: string, policy: string, read: Read): Check {
  return entityCheck(action, target, read, policyType(typeOf(policy, read)));
}

function typeOf(policy: string, { store }: Read): PolicyType {
  return (findAwsPolicy(policy) ?? store.get(policies, policy))?.type ?? "SERVICE_CONTROL_POLICY";
}

/** A check on an invitation; it belongs to the organization that invites. */
export function handshakeCheck(action: string, id: string, read: Read): Check {
  const row = read.store.get(handshakes, id);
  const organization = row ? read.store.get(organizations, row.organization) : organizationOf(read);
  return { ...orgCheck(action), resource: organization ? handshakeArn(organization, id) : "*" };
}

/** A check on whatever has tags, by the form of its id. */
export function taggedCheck(action: string, id: string, read: Read, context: RequestContext = {}): Check {
  if (!id.startsWith("p-")) return entityCheck(action, id, read, context);
  const check = policyCheck(action, id, read);
  return { ...check, context: { ...check.context, ...context } };
}

/** `organizations:ServicePrincipal`. */
export const servicePrincipal = (service: string): RequestContext => ({ "organizations:ServicePrincipal": service });

/** `organizations:PolicyType`. */
export const policyType = (type: string): RequestContext => ({ "organizations:PolicyType": type });

/** The tags of a root, unit, account or policy; none where it is not there. */
function tagsOf(id: string, read: Read): readonly Tag[] {
  const { store } = read;
  if (id.startsWith("r-")) return organizationOf(read)?.rootTags ?? [];
  if (id.startsWith("p-")) return store.get(policies, id)?.tags ?? [];
  return store.get(units, id)?.tags ?? store.get(accounts, id)?.tags ?? [];
}

function resourceTags(tags: readonly Tag[]): RequestContext {
  return Object.fromEntries(tags.map(({ Key, Value }) => [`aws:ResourceTag/${Key}`, Value]));
}

/** Whoever creates something with tags must also be allowed to tag it. */
export function withTagCheck(create: Check, tags: readonly Partial<Tag>[] | undefined): readonly Check[] {
  if (!tags?.length) return [create];
  const context = { ...create.context, ...requestTags(tags) };
  return [
    { ...create, context },
    { ...create, context, action: "organizations:TagResource" },
  ];
}

/** `aws:RequestTag/…` and `aws:TagKeys`. */
export function requestTags(tags: readonly Partial<Tag>[]): RequestContext {
  const pairs = tags.map(({ Key = "", Value = "" }) => [`aws:RequestTag/${Key}`, Value]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": tags.map(({ Key = "" }) => Key) };
}
