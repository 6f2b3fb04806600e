/** What Application Auto Scaling asks of ECS and tells it, as its service-linked role. */
import type { Service } from "@aws-sdk/client-ecs";
import { Failure, refuse, scalingServiceNotFound } from "@understudy/catalogue";
import type { Act } from "../ecs/act.js";
import type { EcsServiceName } from "./ecs-service.js";
import { parseResourceId } from "./ecs-service.js";
import { assumeScalingRole } from "./role.js";
import type { TargetName } from "./tables.js";

/** The ACTIVE service. @throws Failure scaling.service-not-found, scaling.role-not-assumable, or a denial */
export function requireService(act: Act, { ResourceId }: TargetName): Service {
  const named = parseResourceId(ResourceId);
  const found = named && describeService(act, named);
  return found?.status === "ACTIVE" ? found : refuse(scalingServiceNotFound, { resourceId: ResourceId });
}

function describeService(act: Act, { cluster, service }: EcsServiceName): Service | undefined {
  const caller = assumeScalingRole(act, "AutoScaling-RetrieveCurrentCapacity");
  try {
    const answer = act.call(caller, "ecs", "DescribeServices", { cluster, services: [service] });
    return (answer as { readonly services?: readonly Service[] }).services?.[0];
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** ECS answers that there is no such cluster; a service that is missing is none of its answer. */
const isMissing = (error: unknown) => error instanceof Failure && error.mode.id === "ecs.cluster-not-found";

/** @throws Failure */
export function setDesiredCount(act: Act, { ResourceId }: TargetName, desiredCount: number): void {
  const named = parseResourceId(ResourceId) ?? refuse(scalingServiceNotFound, { resourceId: ResourceId });
  const caller = assumeScalingRole(act, "AutoScaling-UpdateDesiredCapacity");
  act.call(caller, "ecs", "UpdateService", { ...named, desiredCount });
}
