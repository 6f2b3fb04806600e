import { ecsFailureReasons } from "@understudy/catalogue";
import { taskSetResource } from "../check-of-service.js";
import { taskSetCheck } from "../check-task-set.js";
import { findTaskSet, requireExternalService } from "../find-task-set.js";
import { operation } from "../operation.js";
import { taskSets } from "../tables.js";
import { wireTaskSet } from "../wire-task-set.js";

/** Without task sets named, all of the service. Source: Amazon ECS API reference, DescribeTaskSets. */
export const DescribeTaskSets = operation("DescribeTaskSets", {
  authorize: (input, read) =>
    (input.taskSets?.length ? input.taskSets : ["*"]).map((set) =>
      taskSetCheck("ecs:DescribeTaskSets", input, set, read),
    ),
  run(input, context) {
    const { store } = context;
    const service = requireExternalService(input.cluster, input.service, context);
    const asked = input.taskSets?.length
      ? input.taskSets
      : store.list(taskSets, "service", service.arn).map((set) => set.arn);
    const found = asked.map((name) => ({ name, row: findTaskSet(name, service, store) }));
    const tags = input.include?.includes("TAGS") ?? false;
    return {
      taskSets: found.flatMap(({ row }) => (row ? [wireTaskSet(row, service, store, { tags })] : [])),
      failures: found
        .filter(({ row }) => !row)
        .map(({ name }) => ({
          arn: taskSetResource(input.cluster, input.service, name, context),
          reason: ecsFailureReasons.missing,
        })),
    };
  },
});
