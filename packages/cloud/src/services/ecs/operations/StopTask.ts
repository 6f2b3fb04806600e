import { clusterKey, ofTask, resourceTags } from "../check.js";
import { findCluster, findTask, requireCluster, requireTask } from "../find.js";
import { operation } from "../operation.js";
import { stopTask } from "../stop-task.js";
import { wireTask } from "../wire-task.js";

/** Source: Amazon ECS API reference, StopTask. */
export const StopTask = operation("StopTask", {
  authorize(input, read) {
    const cluster = findCluster(input.cluster, read);
    return [
      {
        action: "ecs:StopTask",
        ...ofTask(input.cluster, input.task, read),
        context: {
          ...clusterKey(input.cluster, read),
          ...resourceTags(cluster && findTask(input.task, cluster, read)?.tags),
        },
      },
    ];
  },
  run(input, context) {
    const task = requireTask(input.task, requireCluster(input.cluster, context), context);
    const stopped = stopTask(task, { code: "UserInitiated", reason: input.reason }, context);
    return { task: wireTask(stopped, { tags: true }) };
  },
});
