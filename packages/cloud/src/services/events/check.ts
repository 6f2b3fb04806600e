/**
 * The checks of EventBridge's actions: resource, condition keys, and the bus's own policy, which may let other accounts in.
 * Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon EventBridge".
 */
import type { Tag } from "@aws-sdk/client-eventbridge";
import type { RequestContext } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import type { Check, Read } from "../../gate/operation.js";
import type { BusNamed } from "./arn.js";
import { ruleArn } from "./arn.js";
import { findBus } from "./find.js";
import { rules } from "./tables.js";

/** A check on an event bus, whether it exists or not. */
export function busCheck(action: string, bus: BusNamed, read: Read, context: RequestContext = {}): Check {
  const tags = findBus(bus, read)?.tags ?? [];
  return { ...checkOf(action, bus, read), resource: bus.arn, context: { ...resourceTags(tags), ...context } };
}

/** A check on a rule, whether it exists or not. */
export function ruleCheck(
  action: string,
  rule: string,
  bus: BusNamed,
  read: Read,
  context: RequestContext = {},
): Check {
  const arn = ruleArn(bus, rule);
  const row = read.store.get(rules, arn);
  const creator = row && { "events:creatorAccount": row.createdBy };
  const all = { ...resourceTags(row?.tags ?? []), ...creator, ...context };
  return { ...checkOf(action, bus, read), resource: arn, context: all };
}

/** A check on no rule or bus in particular. AWS prints `…:rule/*`. */
export function listCheck(action: string, kind: "rule" | "event-bus", { account, region }: Read): Check {
  return { action: `events:${action}`, resource: `arn:aws:events:${region}:${account}:${kind}/*` };
}

function checkOf(action: string, bus: BusNamed, read: Read): Omit<Check, "resource"> {
  const policy = findBus(bus, read)?.policy;
  return {
    action: `events:${action}`,
    ...(bus.account !== read.account && { resourceAccount: bus.account }),
    ...(policy !== undefined && {
      resourcePolicy: { document: documentOf(policy), source: { type: "resource", name: bus.name } },
    }),
  };
}

function resourceTags(tags: readonly Tag[]): RequestContext {
  return Object.fromEntries(tags.map(({ Key, Value }) => [`aws:ResourceTag/${Key}`, Value ?? ""]));
}

/** `aws:RequestTag/…` and `aws:TagKeys` of a request that brings tags. */
export function requestTags(tags: readonly Tag[] = []): RequestContext {
  if (tags.length === 0) return {};
  const pairs = tags.map(({ Key, Value }) => [`aws:RequestTag/${Key}`, Value ?? ""]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": tags.map(({ Key = "" }) => Key) };
}
