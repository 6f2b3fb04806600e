import { ecsUnableToDescribeTaskDefinition, refuse } from "@understudy/catalogue";
import { checkRevision, findTaskDefinition } from "../find.js";
import { operation } from "../operation.js";
import { wireTaskDefinition } from "../wire-task-definition.js";

/** Source: Amazon ECS API reference, DescribeTaskDefinition. */
export const DescribeTaskDefinition = operation("DescribeTaskDefinition", {
  authorize: () => [{ action: "ecs:DescribeTaskDefinition", resource: "*" }],
  run(input, context) {
    checkRevision(input.taskDefinition);
    const row = findTaskDefinition(input.taskDefinition, context) ?? refuse(ecsUnableToDescribeTaskDefinition, {});
    return { taskDefinition: wireTaskDefinition(row), tags: input.include?.includes("TAGS") ? [...row.tags] : [] };
  },
});
