import type { StepAdjustment } from "@aws-sdk/client-application-auto-scaling";

/**
 * The step that a breach belongs to. AWS: above the threshold a step holds its lower bound and not its upper one, below it the other
 * way round; a value at the threshold is above it where a step for that is, and below it otherwise.
 * Source: Application Auto Scaling User Guide, "Step adjustments".
 * @param difference the metric's value less the threshold of the alarm
 */
export function stepFor(steps: readonly StepAdjustment[], difference: number): StepAdjustment | undefined {
  const above = steps.find((step) => lowerOf(step) <= difference && difference < upperOf(step));
  const below = steps.find((step) => lowerOf(step) < difference && difference <= upperOf(step));
  if (difference < 0) return below;
  return difference === 0 ? (above ?? below) : above;
}

const lowerOf = ({ MetricIntervalLowerBound: bound = Number.NEGATIVE_INFINITY }: StepAdjustment) => bound;
const upperOf = ({ MetricIntervalUpperBound: bound = Number.POSITIVE_INFINITY }: StepAdjustment) => bound;
