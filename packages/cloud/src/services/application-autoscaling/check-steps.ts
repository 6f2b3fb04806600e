import type { StepAdjustment, StepScalingPolicyConfiguration } from "@aws-sdk/client-application-auto-scaling";
import {
  refuse,
  scalingAdjustmentMagnitudeNotAllowed,
  scalingAdjustmentNegative,
  scalingAdjustmentTypeMissing,
  scalingStepBoundsMissing,
  scalingStepIntervalEmpty,
  scalingStepIntervalsGap,
  scalingStepIntervalsOverlap,
  scalingStepOpenEndMissing,
  scalingStepsMissing,
  scalingStepsOpenTwice,
  scalingTooManySteps,
} from "@understudy/catalogue";
import { quotas } from "./quotas.js";

/** Source: Application Auto Scaling User Guide, "Step adjustments". @throws Failure, the first rule that is broken. */
export function checkSteps(configuration: StepScalingPolicyConfiguration): void {
  const { AdjustmentType, StepAdjustments: steps = [], MinAdjustmentMagnitude } = configuration;
  if (AdjustmentType === undefined) refuse(scalingAdjustmentTypeMissing, {});
  if (steps.length === 0) refuse(scalingStepsMissing, {});
  if (steps.length > quotas.StepAdjustmentsPerPolicy) refuse(scalingTooManySteps, {});
  if (AdjustmentType === "ExactCapacity" && steps.some(({ ScalingAdjustment = 0 }) => ScalingAdjustment < 0)) {
    refuse(scalingAdjustmentNegative, {});
  }
  if (MinAdjustmentMagnitude !== undefined && AdjustmentType !== "PercentChangeInCapacity") {
    refuse(scalingAdjustmentMagnitudeNotAllowed, {});
  }
  checkEnds(steps);
  checkIntervals(steps);
}

/** Where steps have no bound, and where they must have none. */
function checkEnds(steps: readonly StepAdjustment[]): void {
  const noLower = steps.filter(({ MetricIntervalLowerBound: bound }) => bound === undefined);
  const noUpper = steps.filter(({ MetricIntervalUpperBound: bound }) => bound === undefined);
  if (noLower.some((step) => noUpper.includes(step))) refuse(scalingStepBoundsMissing, {});
  if (noLower.length > 1) refuse(scalingStepsOpenTwice, { bound: "lower" });
  if (noUpper.length > 1) refuse(scalingStepsOpenTwice, { bound: "upper" });
  if (noLower.length === 0 && steps.some(({ MetricIntervalLowerBound: bound = 0 }) => bound < 0)) {
    refuse(scalingStepOpenEndMissing, { bound: "lower", sign: "negative" });
  }
  if (noUpper.length === 0 && steps.some(({ MetricIntervalUpperBound: bound = 0 }) => bound > 0)) {
    refuse(scalingStepOpenEndMissing, { bound: "upper", sign: "positive" });
  }
}

/** Every interval holds something, and each begins where the one before ends. */
function checkIntervals(steps: readonly StepAdjustment[]): void {
  const intervals = steps
    .map(({ MetricIntervalLowerBound: lower, MetricIntervalUpperBound: upper }) => ({
      lower: lower ?? Number.NEGATIVE_INFINITY,
      upper: upper ?? Number.POSITIVE_INFINITY,
    }))
    .sort((one, other) => one.lower - other.lower);
  if (intervals.some(({ lower, upper }) => lower >= upper)) refuse(scalingStepIntervalEmpty, {});
  const pairs = intervals.slice(1).map(({ lower }, i) => ({ end: intervals[i]?.upper ?? lower, lower }));
  if (pairs.some(({ end, lower }) => end > lower)) refuse(scalingStepIntervalsOverlap, {});
  if (pairs.some(({ end, lower }) => end < lower)) refuse(scalingStepIntervalsGap, {});
}
