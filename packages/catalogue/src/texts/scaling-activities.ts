import { template, templateWith } from "../template.js";

/**
 * What Application Auto Scaling writes into its scaling activities. Source: Application Auto Scaling User Guide, "Scaling activities"
 * and "Getting started with scheduled scaling"; Amazon ECS Developer Guide, "Tutorial: Service Auto Scaling".
 */

export const scalingSettingCount = template`Setting desired count to ${"count"}.`;
export const scalingSettingBounds = template`Setting ${"bounds"}`;
/** One bound of {@link scalingSettingBounds}: `min capacity to 15 and max capacity to 20`. */
export const scalingBound = templateWith({ bound: "min|max" })`${"bound"} capacity to ${"capacity"}`;
/** Of an activity that came to nothing, shown only to who asks for those too. */
export const scalingAttempted = template`Attempting to scale due to alarm triggered`;

export const scalingCauseAlarm = template`monitor alarm ${"alarm"} in state ALARM triggered policy ${"policy"}`;
export const scalingCauseSchedule = template`scheduled action name ${"action"} was triggered`;
export const scalingCauseBound = templateWith({
  bound: "minimum|maximum",
})`${"bound"} capacity was set to ${"capacity"}`;

export const scalingWaiting = template`Successfully set desired count to ${"count"}. Waiting for change to be fulfilled by ecs.`;
export const scalingFulfilled = template`Successfully set desired count to ${"count"}. Change successfully fulfilled by ecs.`;
/** Somebody set another count before this one was reached. Source: events of a service in public notes on two policies that disagreed. */
export const scalingChangedLater = template`Successfully set desired count to ${"count"}. Found it was later changed to ${"other"}.`;
export const scalingBoundsSet = template`Successfully set ${"bounds"}`;
/**
 * Source: Amazon ElastiCache User Guide, "Automatically scaling", for the first sentence; the reason is inferred.
 */
export const scalingFailed = template`Failed to set desired count to ${"count"}. Reason: ${"reason"}`;
/** inferred: worded as {@link scalingFailed}. */
export const scalingBoundsFailed = template`Failed to set ${"bounds"}. Reason: ${"reason"}`;
/** Where the service cannot even be looked at, there is no number. inferred: no recording at hand. */
export const scalingAttemptFailed = template`Failed to scale. Reason: ${"reason"}`;
/** inferred: Application Auto Scaling API reference, ScalingActivity, says of Unfulfilled that it timed out. */
export const scalingTimedOut = template`Successfully set desired count to ${"count"}. Change was not fulfilled by ecs in time.`;
