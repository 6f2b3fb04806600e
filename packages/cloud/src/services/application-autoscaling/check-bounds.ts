import { refuse, scalingCapacityBelowZero, scalingMaximumBelowMinimum } from "@understudy/catalogue";

/** A service may be scaled to no task at all. @throws Failure for bounds that are none */
export function checkBounds({ MinCapacity = 0, MaxCapacity }: { MinCapacity?: number; MaxCapacity?: number }): void {
  if (MinCapacity < 0) refuse(scalingCapacityBelowZero, {});
  if (MaxCapacity !== undefined && MaxCapacity < MinCapacity) refuse(scalingMaximumBelowMinimum, {});
}
