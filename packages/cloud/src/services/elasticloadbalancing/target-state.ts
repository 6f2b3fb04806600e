/** The state of a target as DescribeTargetHealth shows it. Source: Elastic Load Balancing API reference, TargetHealth. */
import type { TargetHealth, TargetHealthReasonEnum } from "@aws-sdk/client-elastic-load-balancing-v2";
import { elbTargetHealthDescriptions } from "@understudy/catalogue";
import type { ReadStore } from "../../store/store.js";
import type { TargetGroupRow, TargetRow } from "./tables.js";
import { rules } from "./tables.js";

/** @param target absent: it is not registered. */
export function targetState(target: TargetRow | undefined, group: TargetGroupRow, store: ReadStore): TargetHealth {
  if (!target) return because("unused", "Target.NotRegistered");
  if (!isInUse(group.arn, store)) return because("unused", "Target.NotInUse");
  if (target.drainsUntil !== undefined) return because("draining", "Target.DeregistrationInProgress");
  if (!group.healthCheck.enabled) return because("unavailable", "Target.HealthCheckDisabled");
  if (target.health === "healthy") return { State: "healthy" };
  if (target.health === "initial") return because("initial", "Elb.RegistrationInProgress");
  return because("unhealthy", target.problem ?? "Target.FailedHealthChecks");
}

/** A listener or rule forwards to the target group. */
export const isInUse = (targetGroupArn: string, store: ReadStore) =>
  store.count(rules, "targetGroup", targetGroupArn) > 0;

function because(State: TargetHealth["State"], Reason: TargetHealthReasonEnum): TargetHealth {
  const descriptions: { readonly [reason: string]: string } = elbTargetHealthDescriptions;
  return { State, Reason, Description: descriptions[Reason] };
}
