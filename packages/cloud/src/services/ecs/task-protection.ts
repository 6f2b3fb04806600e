/** Scale-in protection of tasks. Source: Amazon ECS Developer Guide, "Protect your Amazon ECS tasks from being terminated by scale-in events". */
import type { Failure, ProtectedTask } from "@aws-sdk/client-ecs";
import { ecsFailureReasons } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { taskResource } from "./check.js";
import { checkTaskIdentifier, findTask } from "./find.js";
import type { ClusterRow, TaskRow } from "./tables.js";
import { date } from "./time.js";

/**
 * The tasks named that can be protected, and why the others cannot: only a service's tasks can.
 * DIFFERS: DEPLOYMENT_BLOCKED is never said: AWS does not tell how long a deployment must have waited for that.
 */
export function protectable(
  asked: readonly string[],
  cluster: ClusterRow,
  read: Read,
): { readonly found: readonly TaskRow[]; readonly failures: Failure[] } {
  const found: TaskRow[] = [];
  const failures: Failure[] = [];
  for (const one of asked) {
    checkTaskIdentifier(one, "taskId", cluster, read);
    const task = findTask(one, cluster, read);
    const fail = (reason: string) => failures.push({ arn: taskResource(cluster.arn, one, read), reason });
    if (!task || task.lastStatus === "STOPPED") fail(ecsFailureReasons.missing);
    else if (task.serviceArn === undefined) fail(ecsFailureReasons.taskNotValid);
    else found.push(task);
  }
  return { found, failures };
}

export function wireProtection({ arn, protectedUntil }: TaskRow, now: number): ProtectedTask {
  const protectionEnabled = protectedUntil !== undefined && protectedUntil > now;
  return { taskArn: arn, protectionEnabled, ...(protectionEnabled && { expirationDate: date(protectedUntil) }) };
}
