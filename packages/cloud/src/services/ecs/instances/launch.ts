/** Starting tasks where instances are registered: each is placed before it is launched. */
import type { PlacementConstraint, PlacementStrategy, Failure as WireFailure } from "@aws-sdk/client-ecs";
import { ecsExpressionInvalid, ecsTaskNotPlaced, refuse } from "@understudy/catalogue";
import type { Act } from "../act.js";
import type { LaunchSpec } from "../launch-task.js";
import { launchTask } from "../launch-task.js";
import type { TaskDefinitionRow, TaskRow } from "../tables.js";
import { parseExpression } from "./expression.js";
import type { Candidate, Placed } from "./place.js";
import { isDistinct, place } from "./place.js";
import { needsOf, remaining, tasksOn } from "./resources.js";
import { containerInstances } from "./tables.js";

export interface PlacementWishes {
  readonly placementConstraints?: readonly PlacementConstraint[];
  readonly placementStrategy?: readonly PlacementStrategy[];
}

/**
 * Launches so many tasks, as far as there is room. What had no room stands in `failures`.
 * @throws Failure ecs.expression-invalid, ecs.role-not-assumable
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

/** Launches one task of a service. @throws Failure ecs.task-not-placed, besides those of {@link launchTasks} */
export function launchServiceTask(spec: LaunchSpec, wishes: PlacementWishes, act: Act): TaskRow {
  const { started, failures } = launchTasks(spec, 1, wishes, act);
  const [task] = started;
  return task ?? refuse(ecsTaskNotPlaced, { reason: failures[0]?.reason ?? "" });
}

/**
 * Where the task goes; undefined where no place is needed.
 * DIFFERS: while no instance is registered in the cluster, a task for EC2 is run all the same, on this machine; AWS finds no place.
 */
function placeTask(spec: LaunchSpec, wishes: PlacementWishes, act: Act): Placed | undefined {
  if (spec.launchType !== "EC2") return undefined;
  const rows = act.store.list(containerInstances, "cluster", spec.cluster.arn);
  if (rows.length === 0) return undefined;
  const { placementConstraints = [], placementStrategy = [] } = wishes;
  const candidates = rows.map((instance): Candidate => {
    const there = tasksOn(instance, act.store);
    const ofGroup = there.filter(({ group }) => group === spec.group).length;
    return { instance, left: remaining(instance, act.store), tasks: there.length, ofGroup };
  });
  return place(candidates, {
    needs: needsOf(spec.taskDefinition.definition, {
      cpu: spec.overrides?.cpu ?? spec.taskDefinition.definition.cpu,
      memory: spec.overrides?.memory ?? spec.taskDefinition.definition.memory,
    }),
    distinct: isDistinct(placementConstraints),
    memberOf: clausesOf(placementConstraints, spec.taskDefinition),
    strategy: placementStrategy,
  });
}

/** @throws Failure ecs.expression-invalid */
function clausesOf(constraints: readonly PlacementConstraint[], { definition }: TaskDefinitionRow) {
  const all = [...constraints, ...(definition.placementConstraints ?? [])];
  return all
    .filter(({ type }) => type === "memberOf")
    .flatMap(({ expression = "" }) => parseExpression(expression) ?? refuse(ecsExpressionInvalid, { expression }));
}
