import { ecsProtectionExpiryOutOfRange, ecsTasksEmpty, ecsTooManyProtectedTasks, refuse } from "@understudy/catalogue";
import { clusterKey, ofTask, resourceTags } from "../check.js";
import { findCluster, findTask, requireCluster } from "../find.js";
import { operation } from "../operation.js";
import { tasks } from "../tables.js";
import { protectable, wireProtection } from "../task-protection.js";

/** Two hours, unless asked otherwise. Source: Amazon ECS API reference, UpdateTaskProtection.expiresInMinutes. */
const MINUTES = { least: 1, usual: 120, most: 2880 } as const;

/** Keeps tasks of services from scale-in and deployments for a while, or no longer. Source: Amazon ECS API reference, UpdateTaskProtection. */
export const UpdateTaskProtection = operation("UpdateTaskProtection", {
  authorize(input, read) {
    const cluster = findCluster(input.cluster, read);
    return input.tasks.map((task) => ({
      action: "ecs:UpdateTaskProtection",
      ...ofTask(input.cluster, task, read),
      context: {
        ...clusterKey(input.cluster, read),
        ...resourceTags(cluster && findTask(task, cluster, read)?.tags),
      },
    }));
  },
  run({ cluster: named, tasks: asked, protectionEnabled, expiresInMinutes = MINUTES.usual }, context) {
    if (asked.length === 0) refuse(ecsTasksEmpty, {});
    if (asked.length > 10) refuse(ecsTooManyProtectedTasks, {});
    const inRange = expiresInMinutes >= MINUTES.least && expiresInMinutes <= MINUTES.most;
    if (protectionEnabled && !inRange) refuse(ecsProtectionExpiryOutOfRange, {});
    const { found, failures } = protectable(asked, requireCluster(named, context), context);
    const protectedUntil = protectionEnabled ? context.now + expiresInMinutes * 60_000 : undefined;
    const changed = found.map((task) => ({ ...task, protectedUntil }));
    for (const task of changed) context.store.put(tasks, task);
    return { protectedTasks: changed.map((task) => wireProtection(task, context.now)), failures };
  },
});
