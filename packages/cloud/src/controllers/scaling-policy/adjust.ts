import type { StepScalingPolicyConfiguration } from "@aws-sdk/client-application-auto-scaling";

type Adjusting = Pick<StepScalingPolicyConfiguration, "AdjustmentType" | "MinAdjustmentMagnitude">;

/**
 * The capacity that an adjustment makes of another, not yet held within bounds.
 * Source: Application Auto Scaling User Guide, "Scaling adjustment types".
 */
export function adjust(
  { AdjustmentType, MinAdjustmentMagnitude = 0 }: Adjusting,
  adjustment: number,
  capacity: number,
): number {
  if (AdjustmentType === "ExactCapacity") return adjustment;
  if (AdjustmentType === "ChangeInCapacity") return capacity + adjustment;
  const change = rounded((capacity * adjustment) / 100);
  return capacity + Math.sign(change) * Math.max(Math.abs(change), MinAdjustmentMagnitude);
}

/** AWS: towards zero, but a change of less than one is one. */
function rounded(change: number): number {
  return Math.abs(change) < 1 ? Math.sign(change) : Math.trunc(change);
}
