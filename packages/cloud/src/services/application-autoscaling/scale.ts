import {
  Failure,
  scalingChangedLater,
  scalingFailed,
  scalingSettingCount,
  scalingWaiting,
} from "@understudy/catalogue";
import { describe, recordFailure } from "../../gate/failures.js";
import type { Act } from "../ecs/act.js";
import { addActivity, addUnlessRepeated, endActivity } from "./activity.js";
import { setDesiredCount } from "./capacity.js";
import type { ScalableTargetRow, ScalingActivityRow } from "./tables.js";
import { scalingActivities, targetKey } from "./tables.js";

/**
 * Tells ECS another desired count, as the service-linked role; the activity says what came of it. ECS is at it from then on: the
 * controller `scaling-activity` sees it through. What ECS was at before is overridden.
 * @param Cause in AWS's words
 * @returns the activity, or why ECS could not be told
 */
export function scaleTo(
  act: Act,
  target: ScalableTargetRow,
  desired: number,
  Cause: string,
): { readonly activity: ScalingActivityRow } | { readonly failure: Failure } {
  const count = String(desired);
  const Description = scalingSettingCount.format({ count });
  try {
    setDesiredCount(act, target, desired);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    rememberFailure(act, target, error);
    const StatusMessage = scalingFailed.format({ count, reason: error.message });
    addUnlessRepeated(act, target, { Description, Cause, StatusCode: "Failed", StatusMessage, endedAt: act.now });
    return { failure: error };
  }
  overrideOngoing(act, target, desired);
  const StatusMessage = scalingWaiting.format({ count });
  const activity = addActivity(act, target, { Description, Cause, StatusCode: "InProgress", StatusMessage, desired });
  return { activity };
}

/** Keeps why scaling failed, for who asks for an explanation. */
export function rememberFailure({ store, ids, now }: Act, target: ScalableTargetRow, failure: Failure): void {
  recordFailure(store, {
    ...describe(failure),
    id: ids.uuid(),
    time: now,
    principal: target.roleArn,
    surface: { kind: "scaling-activity", service: "application-autoscaling", resource: target.arn },
  });
}

function overrideOngoing(act: Act, target: ScalableTargetRow, other: number): void {
  for (const row of act.store.list(scalingActivities, "ongoing", targetKey(target, target))) {
    const values = { count: String(row.desired), other: String(other) };
    endActivity(act, row, { StatusCode: "Overridden", StatusMessage: scalingChangedLater.format(values) });
  }
}
