import type { Act } from "../../services/ecs/act.js";
import { findTaskDefinition } from "../../services/ecs/find.js";
import { candidateOf } from "../../services/ecs/instances/candidate-of.js";
import { suitability } from "../../services/ecs/instances/launch.js";
import { unfit } from "../../services/ecs/instances/place.js";
import { containerInstances } from "../../services/ecs/instances/tables.js";
import type { ServiceRow } from "../../services/ecs/tables.js";

/**
 * ARNs of the ACTIVE instances that meet the constraints of a DAEMON service, whatever room they have; undefined for any other service.
 * DIFFERS: in a cluster that never had an instance a DAEMON has one task, on this machine; AWS gives it none.
 */
export function suitableInstances(service: ServiceRow, act: Act): readonly string[] | undefined {
  const ever = act.store.count(containerInstances, "everIn", service.clusterArn) > 0;
  if (service.schedulingStrategy !== "DAEMON" || service.launchType !== "EC2" || !ever) return undefined;
  const definition = findTaskDefinition(service.taskDefinition, act);
  if (!definition) return undefined;
  const wanted = suitability(service.placementConstraints, definition);
  return act.store
    .list(containerInstances, "cluster", service.clusterArn)
    .filter(({ status }) => status === "ACTIVE")
    .filter((instance) => !unfit(candidateOf(instance, `service:${service.name}`, act.store), wanted))
    .map(({ arn }) => arn);
}
