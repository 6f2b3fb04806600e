import { scalingCauseBound } from "@understudy/catalogue";
import type { Act } from "../ecs/act.js";
import { scaleTo } from "./scale.js";
import type { ScalableTargetRow } from "./tables.js";

/** Moves the desired count to the bound that it is beyond, at once. Source: Application Auto Scaling API reference, RegisterScalableTarget. */
export function keepWithinBounds(act: Act, target: ScalableTargetRow, desiredCount: number): void {
  const { MinCapacity, MaxCapacity } = target;
  const desired = Math.min(Math.max(desiredCount, MinCapacity), MaxCapacity);
  if (desired === desiredCount) return;
  const bound = desired > desiredCount ? "minimum" : "maximum";
  scaleTo(act, target, desired, scalingCauseBound.format({ bound, capacity: String(desired) }));
}
