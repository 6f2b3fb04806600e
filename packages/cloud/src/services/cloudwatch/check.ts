/**
 * The checks of CloudWatch's actions. Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon
 * CloudWatch".
 */
import type { Tag } from "@aws-sdk/client-cloudwatch";
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import { findAlarm } from "./alarms/find-alarm.js";
import { alarmArn } from "./arn.js";

/** A check on an alarm, whether it exists or not. */
export function alarmCheck(action: string, name: string, read: Read, context: RequestContext = {}): Check {
  const tags = findAlarm(name, read)?.tags ?? [];
  const resource = alarmArn(read, name);
  return { action: `cloudwatch:${action}`, resource, context: { ...resourceTags(tags), ...context } };
}

/** A check on alarms in general. AWS prints `…:alarm:*`. */
export const alarmsCheck = (action: string, read: Read): Check => ({
  action: `cloudwatch:${action}`,
  resource: alarmArn(read, "*"),
});

/** A check of an action that knows no resources. AWS prints none: "… to perform: cloudwatch:PutMetricData because …". */
export const generalCheck = (action: string, context: RequestContext = {}): Check => ({
  action: `cloudwatch:${action}`,
  resource: "*",
  printed: "",
  context,
});

export const resourceTags = (tags: readonly Tag[]): RequestContext =>
  Object.fromEntries(tags.map(({ Key, Value }) => [`aws:ResourceTag/${Key}`, Value ?? ""]));

/** `aws:RequestTag/…` and `aws:TagKeys` of a request that brings tags. */
export function requestTags(tags: readonly Tag[] = []): RequestContext {
  if (tags.length === 0) return {};
  const pairs = tags.map(({ Key, Value }) => [`aws:RequestTag/${Key}`, Value ?? ""]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": tags.map(({ Key = "" }) => Key) };
}
