import { ecsExpressionInvalid, refuse } from "@understudy/catalogue";
import type { ReadStore } from "../../../store/store.js";
import { clusterCheck } from "../check.js";
import { requireCluster } from "../find.js";
import { matches, parseExpression } from "../instances/expression.js";
import { tasksOn } from "../instances/resources.js";
import type { ContainerInstanceRow } from "../instances/tables.js";
import { containerInstances } from "../instances/tables.js";
import { operation } from "../operation.js";
import { page } from "../page.js";

/** Those that are ACTIVE or DRAINING, unless a status is asked for. Source: Amazon ECS API reference, ListContainerInstances. */
export const ListContainerInstances = operation("ListContainerInstances", {
  authorize: (input, read) => [clusterCheck("ecs:ListContainerInstances", input.cluster, read)],
  run(input, { store, ...at }) {
    const cluster = requireCluster(input.cluster, { store, ...at });
    const { filter, status } = input;
    const expression = filter
      ? (parseExpression(filter) ?? refuse(ecsExpressionInvalid, { expression: filter }))
      : undefined;
    const { rows, nextToken } = page(
      (after, limit) =>
        store
          .list(containerInstances, "cluster", cluster.arn, { after })
          .filter((row) => !status || row.status === status)
          .filter((row) => !expression || matches(expression, subjectOf(row, store)))
          .slice(0, limit),
      (row) => row.arn,
      { token: input.nextToken, size: input.maxResults },
    );
    return { containerInstanceArns: rows.map((row) => row.arn), nextToken };
  },
});

function subjectOf(instance: ContainerInstanceRow, store: ReadStore) {
  const there = tasksOn(instance, store);
  return { instance, runningTasks: there.length, groups: there.map(({ group }) => group) };
}
