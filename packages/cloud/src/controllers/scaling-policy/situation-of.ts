import type { Service } from "@aws-sdk/client-ecs";
import type { LastScaling, ScalableTargetRow } from "../../services/application-autoscaling/tables.js";
import { scalingPolicies, targetKey } from "../../services/application-autoscaling/tables.js";
import type { Act } from "../../services/ecs/act.js";
import type { Situation } from "./decide.js";

/** How a target stands, by its row and by what ECS says of the service. */
export function situationOf(act: Act, target: ScalableTargetRow, service: Service): Situation {
  const { lastScaling, suspended, MinCapacity, MaxCapacity } = target;
  const deployments = service.deployments ?? [];
  return {
    capacity: service.desiredCount ?? 0,
    min: MinCapacity,
    max: MaxCapacity,
    outSuspended: suspended.DynamicScalingOutSuspended,
    inSuspended: suspended.DynamicScalingInSuspended,
    // AWS: "Application Auto Scaling turns off scale-in processes while Amazon ECS deployments are in progress".
    deploying: deployments.length > 1 || deployments.some(({ rolloutState }) => rolloutState === "IN_PROGRESS"),
    ...(lastScaling && isCooling(lastScaling, act.now) && { cooldown: lastScaling }),
    mustAgree: act.store
      .list(scalingPolicies, "target", targetKey(target, target))
      .filter(({ tracking }) => tracking && tracking.DisableScaleIn !== true)
      .map(({ PolicyName }) => PolicyName),
  };
}

/** AWS: the cooldown begins when the activity is complete; until then, what was added counts all the more. */
function isCooling({ fulfilledAt, cooldownSeconds }: LastScaling, now: number): boolean {
  return fulfilledAt === undefined || now < fulfilledAt + cooldownSeconds * 1_000;
}
