import type { Scale } from "@aws-sdk/client-ecs";
import { ecsTaskSetScaleInvalid, refuse } from "@understudy/catalogue";

/** Share of the desired count that a request asks for, percent; none without one. @throws Failure ecs.task-set-scale-invalid */
export function taskSetScale(scale: Scale | undefined): number {
  const value = scale?.value ?? 0;
  return value >= 0 && value <= 100 ? value : refuse(ecsTaskSetScaleInvalid, {});
}
