/** Starting tasks where instances are registered: each is placed before it is launched. */
import type { PlacementConstraint, PlacementStrategy, Failure as WireFailure } from "@aws-sdk/client-ecs";
import { ecsExpressionInvalid, ecsNoContainerInstances, ecsTaskNotPlaced, refuse } from "@understudy/catalogue";
import type { Act } from "../act.js";
import type { LaunchSpec } from "../launch-task.js";
import { launchTask } from "../launch-task.js";
import type { TaskDefinitionRow, TaskRow } from "../tables.js";
import { candidateOf } from "./candidate-of.js";
import { parseExpression } from "./expression.js";
import type { Placed, Placing } from "./place.js";
import { isDistinct, lack, place } from "./place.js";
import { needsOf } from "./resources.js";
import { containerInstances } from "./tables.js";

export interface PlacementWishes {
  readonly placementConstraints?: readonly PlacementConstraint[];
  readonly placementStrategy?: readonly PlacementStrategy[];
}

/**
 * Launches so many tasks, as far as there is room. What had no room stands in `failures`.
 * @throws Failure ecs.expression-invalid, ecs.no-container-instances, ecs.role-not-assumable
 */
export function launchTasks(
  spec: LaunchSpec,
  count: number,
  wishes: PlacementWishes,
  act: Act,
): { readonly started: readonly TaskRow[]; readonly failures: WireFailure[] } {
  const started: TaskRow[] = [];
  for (let i = 0; i < count; i += 1) {
    const placed = placeTask(spec, wishes, act);
    if (placed && "failures" in placed) return { started, failures: [...placed.failures] };
    started.push(launchTask({ ...spec, containerInstanceArn: placed?.instance.arn }, act));
  }
  return { started, failures: [] };
}

/**
 * Launches one task of a service: on the instance that the specification names, else where there is room.
 * @throws Failure ecs.task-not-placed, besides those of {@link launchTasks}
 */
export function launchServiceTask(spec: LaunchSpec, wishes: PlacementWishes, act: Act): TaskRow {
  if (spec.containerInstanceArn !== undefined) return launchOn(spec.containerInstanceArn, spec, wishes, act);
  const { started, failures } = launchTasks(spec, 1, wishes, act);
  const [task] = started;
  return task ?? notPlaced(failures[0]?.reason ?? "", failures[0]?.arn);
}

function launchOn(arn: string, spec: LaunchSpec, wishes: PlacementWishes, act: Act): TaskRow {
  const instance = act.store.get(containerInstances, arn);
  const reason = instance && lack(candidateOf(instance, spec.group, act.store), placingOf(spec, wishes));
  return reason === undefined ? launchTask(spec, act) : notPlaced(reason, arn);
}

/** @param containerInstance ARN of the one that came closest. */
function notPlaced(reason: string, containerInstance: string | undefined): never {
  return refuse(ecsTaskNotPlaced, { reason }, { containerInstance });
}

/**
 * Where the task goes; undefined where no place is needed.
 * DIFFERS: in a cluster that never had an instance, a task for EC2 is run all the same, on this machine; AWS finds no place.
 */
function placeTask(spec: LaunchSpec, wishes: PlacementWishes, act: Act): Placed | undefined {
  if (spec.launchType !== "EC2") return undefined;
  const rows = act.store.list(containerInstances, "cluster", spec.cluster.arn);
  if (rows.length === 0) {
    if (act.store.count(containerInstances, "everIn", spec.cluster.arn) > 0) refuse(ecsNoContainerInstances, {});
    return undefined;
  }
  const candidates = rows.map((instance) => candidateOf(instance, spec.group, act.store));
  return place(candidates, placingOf(spec, wishes));
}

/** @throws Failure ecs.expression-invalid */
function placingOf({ taskDefinition, overrides }: LaunchSpec, wishes: PlacementWishes): Placing {
  const { definition } = taskDefinition;
  const { placementConstraints = [], placementStrategy = [] } = wishes;
  const size = { cpu: overrides?.cpu ?? definition.cpu, memory: overrides?.memory ?? definition.memory };
  return {
    needs: needsOf(definition, size),
    distinct: isDistinct(placementConstraints),
    ...suitability(placementConstraints, taskDefinition),
    strategy: placementStrategy,
  };
}

/** What an instance must be like, whatever room it has. @throws Failure ecs.expression-invalid */
export function suitability(
  constraints: readonly PlacementConstraint[],
  { definition }: TaskDefinitionRow,
): Pick<Placing, "memberOf" | "architecture"> {
  const all = [...constraints, ...(definition.placementConstraints ?? [])];
  const memberOf = all
    .filter(({ type }) => type === "memberOf")
    .map(({ expression = "" }) => parseExpression(expression) ?? refuse(ecsExpressionInvalid, { expression }));
  return { memberOf, architecture: definition.runtimePlatform?.cpuArchitecture };
}
