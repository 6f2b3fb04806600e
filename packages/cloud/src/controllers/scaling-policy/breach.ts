import type { ScalingPolicyRow } from "../../services/application-autoscaling/tables.js";
import { kindOf } from "../../services/application-autoscaling/tracking-alarms.js";
import { adjust } from "./adjust.js";
import { stepFor } from "./step-for.js";

/** An alarm that is in state ALARM invoked a policy. */
export interface Breach {
  readonly alarm: string;
  readonly policy: ScalingPolicyRow;
  /** What the metric was, and what the alarm compared it with. */
  readonly value: number;
  readonly threshold: number;
}

/** Seconds; AWS: for services of ECS. Source: Application Auto Scaling API reference. */
const COOLDOWN = 300;

/** Whether the breach is of a target tracking policy whose metric is low. */
export const isLow = ({ alarm, policy }: Breach) => policy.tracking !== undefined && kindOf(alarm) === "Low";

/**
 * The capacity that a policy makes of another, not yet held within bounds; undefined where none of its steps is for that breach.
 * A target tracking policy goes in proportion to the metric and always rounds up: AWS adds too much rather than too little, and removes
 * too little rather than too much.
 * DIFFERS: AWS documents no formula for target tracking, only that it is proportional and scales in "more gradually".
 */
export function capacityBy({ policy, value, threshold }: Breach, capacity: number): number | undefined {
  const { step, tracking } = policy;
  const target = tracking?.TargetValue ?? 0;
  // No number of tasks brings a metric to nothing, or below it.
  if (tracking) return target > 0 ? Math.ceil((capacity * value) / target - 1e-9) : undefined;
  const adjustment = stepFor(step?.StepAdjustments ?? [], value - threshold)?.ScalingAdjustment;
  return step && adjustment !== undefined ? adjust(step, adjustment, capacity) : undefined;
}

/** Seconds for which what was done is given time to take effect. */
export function cooldownOf({ step, tracking }: ScalingPolicyRow, direction: "out" | "in"): number {
  if (step) return step.Cooldown ?? COOLDOWN;
  return (direction === "out" ? tracking?.ScaleOutCooldown : tracking?.ScaleInCooldown) ?? COOLDOWN;
}
