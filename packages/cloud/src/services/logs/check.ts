/** Resources and condition keys of the actions of CloudWatch Logs. Source: Service Authorization Reference, "Amazon CloudWatch Logs". */
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import { logGroupArn, logStreamArn } from "./arn.js";
import { resourcePolicyFor } from "./resource-policy-for.js";
import { logGroups } from "./tables.js";

/** A log group that a request names, whether it exists or not. */
export interface GroupNamed {
  readonly arn: string;
  readonly account: string;
}

/** The log group of that name in the caller's place. */
export function groupNamed(name: string, read: Read): GroupNamed {
  return { arn: logGroupArn(read, name), account: read.account };
}

/**
 * A check on a log group. AWS asks for the group as a stream without a name: the ARN in its denials ends in
 * `:log-group:GROUP:log-stream:` (seen for CreateLogGroup, PutRetentionPolicy, DescribeLogStreams, FilterLogEvents), which
 * is why a policy needs `:*` after the name.
 */
export function groupCheck(action: string, group: GroupNamed, read: Read, context: RequestContext = {}): Check {
  return { ...checkOf(action, group, read, context), resource: logStreamArn(group.arn, "") };
}

/** A check on one stream: CreateLogStream, DeleteLogStream, PutLogEvents, GetLogEvents. */
export function streamCheck(action: string, group: GroupNamed, stream: string, read: Read): Check {
  const resourcePolicy = resourcePolicyFor(group, read);
  return {
    ...checkOf(action, group, read, {}),
    resource: logStreamArn(group.arn, stream),
    ...(resourcePolicy && { resourcePolicy }),
  };
}

/** A check of the tag operations that take an ARN: they ask for it as given, without `:*`. */
export function taggedCheck(action: string, group: GroupNamed, read: Read, context: RequestContext = {}): Check {
  return { ...checkOf(action, group, read, context), resource: group.arn };
}

/**
 * A check on no log group in particular: AWS asks for the group without a name (`:log-group::log-stream:`), whatever the
 * request filters by, and without the groups' tags.
 */
export function anyGroupCheck(action: string, read: Read): Check {
  return { action, resource: logStreamArn(logGroupArn(read, ""), "") };
}

/** `aws:RequestTag/…` and `aws:TagKeys` of a request that carries tags. */
export function requestTags(tags: { readonly [key: string]: string } | undefined): RequestContext {
  const entries = Object.entries(tags ?? {});
  if (entries.length === 0) return {};
  const pairs = entries.map(([key, value]) => [`aws:RequestTag/${key}`, value]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": entries.map(([key]) => key) };
}

/** `aws:TagKeys` of a request that removes tags. */
export function removedTags(keys: readonly string[]): RequestContext {
  return keys.length > 0 ? { "aws:TagKeys": [...keys] } : {};
}

function checkOf(action: string, group: GroupNamed, read: Read, context: RequestContext): Check {
  const tags = Object.entries(read.store.get(logGroups, group.arn)?.tags ?? {});
  return {
    action,
    resource: group.arn,
    ...(group.account !== read.account && { resourceAccount: group.account }),
    context: { ...Object.fromEntries(tags.map(([key, value]) => [`aws:ResourceTag/${key}`, value])), ...context },
  };
}

/** A role that CloudWatch Logs is given to send with. */
export const passRoleCheck = (roleArn: string): Check => ({
  action: "iam:PassRole",
  resource: roleArn,
  context: { "iam:PassedToService": "logs.amazonaws.com" },
});
