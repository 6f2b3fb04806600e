import { ecsFailureReasons, ecsTasksEmpty, ecsTooManyTasks, refuse } from "@understudy/catalogue";
import { clusterKey, ofTask, resourceTags, taskResource } from "../check.js";
import { checkTaskIdentifier, findCluster, findTask, requireCluster } from "../find.js";
import { operation } from "../operation.js";
import { wireTask } from "../wire-task.js";

/** Source: Amazon ECS API reference, DescribeTasks. */
export const DescribeTasks = operation("DescribeTasks", {
  authorize: (input, read) =>
    input.tasks.map((task) => {
      const cluster = findCluster(input.cluster, read);
      return {
        action: "ecs:DescribeTasks",
        ...ofTask(input.cluster, task, read),
        context: {
          ...clusterKey(input.cluster, read),
          ...resourceTags(cluster && findTask(task, cluster, read)?.tags),
        },
      };
    }),
  run(input, context) {
    if (input.tasks.length === 0) refuse(ecsTasksEmpty, {});
    if (input.tasks.length > 100) refuse(ecsTooManyTasks, {});
    const cluster = requireCluster(input.cluster, context);
    for (const asked of input.tasks) checkTaskIdentifier(asked, "taskId", cluster, context);
    const tags = input.include?.includes("TAGS") ?? false;
    const found = input.tasks.map((asked) => ({ asked, row: findTask(asked, cluster, context) }));
    return {
      tasks: found.flatMap(({ row }) => (row ? [wireTask(row, { tags })] : [])),
      failures: found
        .filter(({ row }) => !row)
        .map(({ asked }) => ({ arn: taskResource(input.cluster, asked, context), reason: ecsFailureReasons.missing })),
    };
  },
});
