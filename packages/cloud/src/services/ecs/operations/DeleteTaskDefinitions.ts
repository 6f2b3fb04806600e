import type { Failure as WireFailure } from "@aws-sdk/client-ecs";
import {
  ecsTaskDefinitionStillActive,
  ecsUnableToDescribeTaskDefinition,
  Failure,
  refuse,
} from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { taskDefinitionResource } from "../check.js";
import { findTaskDefinition, parseTaskDefinition } from "../find.js";
import { operation } from "../operation.js";
import type { TaskDefinitionRow } from "../tables.js";
import { taskDefinitions } from "../tables.js";
import { wireTaskDefinition } from "../wire-task-definition.js";

/**
 * Marks INACTIVE revisions as being deleted. Source: Amazon ECS API reference, DeleteTaskDefinitions.
 * DIFFERS: they stay DELETE_IN_PROGRESS; AWS takes them away when nothing uses them any more.
 */
export const DeleteTaskDefinitions = operation("DeleteTaskDefinitions", {
  authorize: (input, read) =>
    input.taskDefinitions.map((name) => ({
      action: "ecs:DeleteTaskDefinitions",
      resource: taskDefinitionResource(name, read),
    })),
  run(input, context) {
    const deleted: TaskDefinitionRow[] = [];
    const failures: WireFailure[] = [];
    for (const name of input.taskDefinitions) {
      try {
        deleted.push(remove(name, context));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failures.push({ arn: taskDefinitionResource(name, context), reason: error.message });
      }
    }
    return { taskDefinitions: deleted.map(wireTaskDefinition), failures };
  },
});

function remove(name: string, context: Context): TaskDefinitionRow {
  const revision = parseTaskDefinition(name)?.revision;
  const row = revision === undefined ? undefined : findTaskDefinition(name, context);
  if (!row) return refuse(ecsUnableToDescribeTaskDefinition, {});
  if (row.status === "ACTIVE") refuse(ecsTaskDefinitionStillActive, {});
  const going = {
    ...row,
    status: "DELETE_IN_PROGRESS" as const,
    deleteRequestedAt: row.deleteRequestedAt ?? context.now,
  };
  context.store.put(taskDefinitions, going);
  return going;
}
