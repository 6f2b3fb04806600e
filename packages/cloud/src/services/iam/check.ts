/**
 * The checks of IAM's own actions: resource and condition keys.
 * Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management".
 */
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import { parsePolicyArn, roleArn, userArn } from "./arn.js";
import { findCustomerPolicy, findRole, findUser } from "./require.js";
import type { Attachments, Tag } from "./tables.js";

/** A check on the role of that name; where there is none, on the ARN it would have at the root path. */
export function roleCheck(action: string, name: string, read: Read, context: RequestContext = {}): Check {
  const role = findRole(name, read);
  const resource = role?.arn ?? roleArn(read.account, "/", name);
  return { action: `iam:${action}`, resource, context: { ...resourceTags(role?.tags ?? []), ...context } };
}

/** As {@link roleCheck}, of an action that looks at the boundary which the role has. */
export function boundedRoleCheck(action: string, name: string, read: Read, context: RequestContext = {}): Check {
  return roleCheck(action, name, read, { ...boundaryKey(findRole(name, read)), ...context });
}

/** A check on the user of that name; where there is none, on the ARN it would have at the root path. */
export function userCheck(action: string, name: string, read: Read, context: RequestContext = {}): Check {
  const user = findUser(name, read);
  const resource = user?.arn ?? userArn(read.account, "/", name);
  return { action: `iam:${action}`, resource, context: { ...resourceTags(user?.tags ?? []), ...context } };
}

/** As {@link userCheck}, of an action that looks at the boundary which the user has. */
export function boundedUserCheck(action: string, name: string, read: Read, context: RequestContext = {}): Check {
  return userCheck(action, name, read, { ...boundaryKey(findUser(name, read)), ...context });
}

/** A check on a managed policy. */
export function policyCheck(action: string, arn: string, read: Read, context: RequestContext = {}): Check {
  const tags = parsePolicyArn(arn) ? findCustomerPolicy(arn, read)?.tags : undefined;
  return { action: `iam:${action}`, resource: arn, context: { ...resourceTags(tags ?? []), ...context } };
}

/** A check of a list: on the path under which is looked. AWS: `iam:ListRoles on resource: arn:aws:iam::123456789012:role/`. */
export function listCheck(
  action: string,
  kind: "role" | "user" | "policy",
  pathPrefix: string | undefined,
  read: Read,
): Check {
  return { action: `iam:${action}`, resource: `arn:aws:iam::${read.account}:${kind}${pathPrefix ?? "/"}` };
}

/** `iam:PermissionsBoundary`: the boundary that stands, or is asked for. */
export function boundaryKey(row: Pick<Attachments, "boundary"> | undefined): RequestContext {
  return row?.boundary === undefined ? {} : { "iam:PermissionsBoundary": row.boundary };
}

/** `aws:ResourceTag/…` and IAM's own `iam:ResourceTag/…`. */
export function resourceTags(tags: readonly Tag[]): RequestContext {
  return Object.fromEntries(
    tags.flatMap(({ Key, Value }) => [
      [`aws:ResourceTag/${Key}`, Value],
      [`iam:ResourceTag/${Key}`, Value],
    ]),
  );
}

/** `aws:RequestTag/…` and `aws:TagKeys` of a request that carries tags. */
export function requestTags(
  tags: readonly { readonly Key?: string; readonly Value?: string }[] | undefined,
): RequestContext {
  if (!tags?.length) return {};
  const pairs = tags.map(({ Key = "", Value = "" }) => [`aws:RequestTag/${Key}`, Value]);
  return { ...Object.fromEntries(pairs), ...tagKeys(tags.map(({ Key = "" }) => Key)) };
}

/** `aws:TagKeys`. */
export const tagKeys = (keys: readonly string[]): RequestContext => ({ "aws:TagKeys": keys });
