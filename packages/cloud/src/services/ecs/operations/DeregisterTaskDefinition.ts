import { ecsRevisionMissing, ecsUnableToDescribeTaskDefinition, refuse } from "@understudy/catalogue";
import { findTaskDefinition, parseTaskDefinition } from "../find.js";
import { operation } from "../operation.js";
import { taskDefinitions } from "../tables.js";
import { wireTaskDefinition } from "../wire-task-definition.js";

/** The revision becomes INACTIVE; its number is never given again. Source: Amazon ECS API reference, DeregisterTaskDefinition. */
export const DeregisterTaskDefinition = operation("DeregisterTaskDefinition", {
  authorize: () => [{ action: "ecs:DeregisterTaskDefinition", resource: "*" }],
  run(input, context) {
    if (parseTaskDefinition(input.taskDefinition)?.revision === undefined) refuse(ecsRevisionMissing, {});
    const row = findTaskDefinition(input.taskDefinition, context) ?? refuse(ecsUnableToDescribeTaskDefinition, {});
    const inactive = { ...row, status: "INACTIVE" as const, deregisteredAt: row.deregisteredAt ?? context.now };
    context.store.put(taskDefinitions, inactive);
    return { taskDefinition: wireTaskDefinition(inactive) };
  },
});
