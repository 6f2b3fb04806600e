/**
 * The checks of Step Functions' actions: resource and condition keys. Source: Service Authorization Reference, "Actions, resources,
 * and condition keys for AWS Step Functions"; Step Functions Developer Guide, "Creating granular permissions for versions and aliases".
 */
import type { Tag } from "@aws-sdk/client-sfn";
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import { anyActivityArn, anyStateMachineArn, parseMachineArn } from "./arn.js";
import { findActivity, findExecution, findStateMachine } from "./find.js";

/** A check on a state machine, version or alias, as the request names it, whether it exists or not. @throws Failure for what is no ARN of one */
export function machineCheck(action: string, arn: string, read: Read, context: RequestContext = {}): Check {
  const { machineArn, qualifier, account } = parseMachineArn(arn);
  const tags = findStateMachine(machineArn, read)?.tags ?? [];
  return {
    action: `states:${action}`,
    resource: arn,
    ...ownedBy(account, read),
    context: { ...resourceTags(tags), ...qualifierKey(qualifier), ...context },
  };
}

/** A check on the state machine itself, for what is done to one of its versions or aliases: those are told by a condition key. */
export function qualifiedCheck(action: string, arn: string, qualifier: string | undefined, read: Read): Check {
  const check = machineCheck(action, parseMachineArn(arn).machineArn, read);
  return { ...check, context: { ...check.context, ...qualifierKey(qualifier) } };
}

/** A check on an execution. `aws:ResourceTag` are those of its state machine. */
export function executionCheck(action: string, arn: string, read: Read): Check {
  const machine = findExecution(arn, read)?.machineArn;
  const tags = machine === undefined ? [] : (findStateMachine(machine, read)?.tags ?? []);
  return resourceCheck(action, arn, read, resourceTags(tags));
}

/** A check on an activity. */
export function activityCheck(action: string, arn: string, read: Read, context: RequestContext = {}): Check {
  return resourceCheck(action, arn, read, { ...resourceTags(findActivity(arn, read)?.tags ?? []), ...context });
}

/** A check on anything else that has an ARN. */
export function resourceCheck(action: string, arn: string, read: Read, context: RequestContext = {}): Check {
  return { action: `states:${action}`, resource: arn, ...ownedBy(arn.split(":")[4] ?? "", read), context };
}

/** A check on no state machine or activity in particular. AWS prints `…:stateMachine:*`. */
export function listCheck(action: string, kind: "stateMachine" | "activity", read: Read): Check {
  return {
    action: `states:${action}`,
    resource: kind === "activity" ? anyActivityArn(read) : anyStateMachineArn(read),
  };
}

const ownedBy = (account: string, read: Read) =>
  /^\d{12}$/.test(account) && account !== read.account ? { resourceAccount: account } : {};

const qualifierKey = (qualifier: string | undefined): RequestContext =>
  qualifier === undefined ? {} : { "states:StateMachineQualifier": [qualifier] };

const resourceTags = (tags: readonly Tag[]): RequestContext =>
  Object.fromEntries(tags.map(({ key, value }) => [`aws:ResourceTag/${key}`, value ?? ""]));

/** `aws:RequestTag/…` and `aws:TagKeys` of a request that brings tags. */
export function requestTags(tags: readonly Tag[] = []): RequestContext {
  if (tags.length === 0) return {};
  const pairs = tags.map(({ key, value }) => [`aws:RequestTag/${key}`, value ?? ""]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": tags.map(({ key = "" }) => key) };
}
