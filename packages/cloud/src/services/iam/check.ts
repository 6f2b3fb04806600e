/**
 * The checks of IAM's own actions: resource and condition keys.
 * Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access Management".
 */
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import { groupArn, parsePolicyArn, roleArn, userArn } from "./arn.js";
import { findMfaDevice } from "./mfa-device.js";
import { findCustomerPolicy, findGroup, findRole, findUser } from "./require.js";
import type { Attachments, Tag } from "./tables.js";

/**
 * A check with the resource as IAM prints it in a denial, where that is not the ARN: `role NAME`, `user NAME`, `group NAME`, `policy NAME`.
 * Recorded: aws/aws-cdk#27067 (GetRole); many public notes for the others.
 */
export interface IamCheck extends Check {
  readonly printed?: string;
}

/** A check on the role of that name; where there is none, on the ARN it would have at the root path. */
export function roleCheck(action: string, name: string, read: Read, context: RequestContext = {}): IamCheck {
  const role = findRole(name, read);
  return {
    action: `iam:${action}`,
    resource: role?.arn ?? roleArn(read.account, "/", name),
    printed: `role ${name}`,
    context: { ...resourceTags(role?.tags ?? []), ...context },
  };
}

/** As {@link roleCheck}, of an action that looks at the boundary which the role has. */
export function boundedRoleCheck(action: string, name: string, read: Read, context: RequestContext = {}): IamCheck {
  return roleCheck(action, name, read, { ...boundaryKey(findRole(name, read)), ...context });
}

/** A check on the user of that name; where there is none, on the ARN it would have at the root path. */
export function userCheck(action: string, name: string, read: Read, context: RequestContext = {}): IamCheck {
  const user = findUser(name, read);
  return {
    action: `iam:${action}`,
    resource: user?.arn ?? userArn(read.account, "/", name),
    printed: `user ${name}`,
    context: { ...resourceTags(user?.tags ?? []), ...context },
  };
}

/** As {@link userCheck}, of an action that looks at the boundary which the user has. */
export function boundedUserCheck(action: string, name: string, read: Read, context: RequestContext = {}): IamCheck {
  return userCheck(action, name, read, { ...boundaryKey(findUser(name, read)), ...context });
}

/** A check on the group of that name; where there is none, on the ARN it would have at the root path. Groups have no tags. */
export function groupCheck(action: string, name: string, read: Read, context: RequestContext = {}): IamCheck {
  return {
    action: `iam:${action}`,
    resource: findGroup(name, read)?.arn ?? groupArn(read.account, "/", name),
    printed: `group ${name}`,
    context,
  };
}

/** A check on a managed policy. */
export function policyCheck(action: string, arn: string, read: Read, context: RequestContext = {}): IamCheck {
  const tags = parsePolicyArn(arn) ? findCustomerPolicy(arn, read)?.tags : undefined;
  const tagged = { ...resourceTags(tags ?? []), ...context };
  return { action: `iam:${action}`, resource: arn, printed: `policy ${arn}`, context: tagged };
}

/** A check on a virtual MFA device. AWS prints its ARN. */
export function mfaCheck(action: string, serialNumber: string, read: Read, context: RequestContext = {}): Check {
  const tags = findMfaDevice(serialNumber, read)?.tags ?? [];
  return { action: `iam:${action}`, resource: serialNumber, context: { ...resourceTags(tags), ...context } };
}

/** The same check, of an action whose denials print the ARN: TagRole, PutRolePermissionsBoundary and their likes. */
export function printedByArn({ printed: _notShown, ...check }: IamCheck): Check {
  return check;
}

/** A check of a list: on the path under which is looked. AWS: `iam:ListRoles on resource: arn:aws:iam::123456789012:role/`. */
export function listCheck(
  action: string,
  kind: "role" | "user" | "group" | "policy" | "server-certificate" | "instance-profile",
  pathPrefix: string | undefined,
  read: Read,
): IamCheck {
  const path = pathPrefix ?? "/";
  const check = { action: `iam:${action}`, resource: `arn:aws:iam::${read.account}:${kind}${path}` };
  return kind === "policy" ? { ...check, printed: `policy path ${path}` } : check;
}

/** Whoever creates something with tags must also be allowed to tag it. Source: IAM User Guide, "Tags for IAM resources". */
export function withTagCheck(create: IamCheck, tagAction: string, tags: GivenTags): readonly IamCheck[] {
  return tags?.length ? [create, { ...create, action: `iam:${tagAction}`, context: requestTags(tags) }] : [create];
}

type GivenTags = readonly { readonly Key?: string; readonly Value?: string }[] | undefined;

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
export function requestTags(tags: GivenTags): RequestContext {
  if (!tags?.length) return {};
  const pairs = tags.map(({ Key = "", Value = "" }) => [`aws:RequestTag/${Key}`, Value]);
  return { ...Object.fromEntries(pairs), ...tagKeys(tags.map(({ Key = "" }) => Key)) };
}

/** `aws:TagKeys`. */
export const tagKeys = (keys: readonly string[]): RequestContext => ({ "aws:TagKeys": keys });
