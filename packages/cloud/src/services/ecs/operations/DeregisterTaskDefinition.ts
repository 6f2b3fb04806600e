import { ecsRevisionMissing, ecsUnableToDescribeTaskDefinition, refuse } from "@understudy/catalogue";
import { checkRevision, findTaskDefinition, parseTaskDefinition } from "../find.js";
import { operation } from "../operation.js";
import { taskDefinitions } from "../tables.js";
import { wireTaskDefinition } from "../wire-task-definition.js";

/** The revision becomes INACTIVE; its number is never given again. Source: Amazon ECS API reference, DeregisterTaskDefinition. */
export const DeregisterTaskDefinition = operation("DeregisterTaskDefinition", {
  authorize: () => [{ action: "ecs:DeregisterTaskDefinition", resource: "*" }],
  run(input, context) {
    checkRevision(input.taskDefinition);
    if (parseTaskDefinition(input.taskDefinition)?.revision === undefined) refuse(ecsRevisionMissing, {});
    const row = findTaskDefinition(input.taskDefinition, context) ?? refuse(ecsUnableToDescribeTaskDefinition, {});
    if (row.status === "DELETE_IN_PROGRESS") return { taskDefinition: wireTaskDefinition(row) };
    const inactive = { ...row, status: "INACTIVE" as const, deregisteredAt: row.deregisteredAt ?? context.now };
    context.store.put(taskDefinitions, inactive);
    return { taskDefinition: wireTaskDefinition(inactive) };
  },
});
