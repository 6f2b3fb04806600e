import { ecsExpressionInvalid, refuse } from "@understudy/catalogue";
import { clusterCheck } from "../check.js";
import { requireCluster } from "../find.js";
import { matches, parseExpression } from "../instances/expression.js";
import { tasksOn } from "../instances/resources.js";
import { containerInstances } from "../instances/tables.js";
import { operation } from "../operation.js";
import { page } from "../page.js";

/** Those that are ACTIVE or DRAINING, unless a status is asked for. Source: Amazon ECS API reference, ListContainerInstances. */
export const ListContainerInstances = operation("ListContainerInstances", {
  authorize: (input, read) => [clusterCheck("ecs:ListContainerInstances", input.cluster, read)],
  run(input, { store, ...at }) {
    const cluster = requireCluster(input.cluster, { store, ...at });
    const { filter, status } = input;
    const clauses = filter ? (parseExpression(filter) ?? refuse(ecsExpressionInvalid, { expression: filter })) : [];
    const { rows, nextToken } = page(
      (after, limit) =>
        store
          .list(containerInstances, "cluster", cluster.arn, { after })
          .filter((row) => !status || row.status === status)
          .filter((row) => clauses.every((clause) => matches(clause, row, tasksOn(row, store).length)))
          .slice(0, limit),
      (row) => row.arn,
      { token: input.nextToken, size: input.maxResults },
    );
    return { containerInstanceArns: rows.map((row) => row.arn), nextToken };
  },
});
