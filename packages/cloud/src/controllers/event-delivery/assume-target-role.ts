import { eventsRoleNotAssumable, refuse } from "@understudy/catalogue";
import type { Caller } from "../../gate/caller.js";
import type { Act } from "../../services/ecs/act.js";
import { assumeView, attempt } from "../../services/ecs/assume.js";
import type { RuleRow } from "../../services/events/tables.js";
import { parseRoleArn } from "../../services/iam/arn.js";

const HOUR = 3600;

/** EventBridge itself, on behalf of a rule. Source: EventBridge User Guide, "Cross-service confused deputy prevention". */
export function eventBridge(rule: RuleRow): Extract<Caller, { kind: "service" }> {
  const { account, arn } = rule;
  const context = { "aws:SourceArn": arn, "aws:SourceAccount": account };
  return { kind: "service", service: "events.amazonaws.com", account, context };
}

/**
 * Assumes the role of a target as `events.amazonaws.com`, on behalf of the rule: `sts:AssumeRole` through the gate.
 * @throws Failure events.role-not-assumable
 */
export function assumeTargetRole(act: Act, roleArn: string, rule: RuleRow): Extract<Caller, { kind: "access-key" }> {
  const { service, context } = eventBridge(rule);
  const asked = { roleArn, service, context, sessionName: act.ids.hex(32), seconds: HOUR };
  // AWS: a role of another account cannot be passed to a service (IAM User Guide, "Pass a role to a service").
  const own = parseRoleArn(roleArn)?.account === act.account;
  const assumed = own ? attempt(act, asked) : undefined;
  if (!assumed) return refuse(eventsRoleNotAssumable, { roleArn }, assumeView(act, asked, "events"));
  return { kind: "access-key", accessKeyId: assumed.accessKeyId };
}
