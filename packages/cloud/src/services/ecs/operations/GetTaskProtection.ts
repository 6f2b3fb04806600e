import { ecsTooManyTasks, refuse } from "@understudy/catalogue";
import { clusterKey, ofTask, resourceTags } from "../check.js";
import { findCluster, findTask, requireCluster } from "../find.js";
import { operation } from "../operation.js";
import { protectable, wireProtection } from "../task-protection.js";

/** Without tasks named, none is told of. Source: Amazon ECS API reference, GetTaskProtection. */
export const GetTaskProtection = operation("GetTaskProtection", {
  authorize(input, read) {
    const cluster = findCluster(input.cluster, read);
    return (input.tasks?.length ? input.tasks : ["*"]).map((task) => ({
      action: "ecs:GetTaskProtection",
      ...ofTask(input.cluster, task, read),
      context: {
        ...clusterKey(input.cluster, read),
        ...resourceTags(cluster && findTask(task, cluster, read)?.tags),
      },
    }));
  },
  run({ cluster: named, tasks: asked = [] }, context) {
    if (asked.length > 100) refuse(ecsTooManyTasks, {});
    const { found, failures } = protectable(asked, requireCluster(named, context), context);
    return { protectedTasks: found.map((task) => wireProtection(task, context.now)), failures };
  },
});
