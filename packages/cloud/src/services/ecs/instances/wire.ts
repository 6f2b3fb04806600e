import type { ContainerInstance, ContainerInstanceField } from "@aws-sdk/client-ecs";
import type { ReadStore } from "../../../store/store.js";
import { date } from "../time.js";
import { remaining, tasksOn, wireResources } from "./resources.js";
import type { ContainerInstanceRow } from "./tables.js";

/**
 * An instance as the API shows it.
 * DIFFERS: an instance is a record: its tasks run on this machine, and its agent is connected until it is deregistered.
 */
export function wireContainerInstance(
  row: ContainerInstanceRow,
  store: ReadStore,
  include: readonly ContainerInstanceField[] = [],
): ContainerInstance {
  const there = tasksOn(row, store);
  const running = there.filter(({ lastStatus }) => lastStatus === "RUNNING").length;
  const pending = there.filter(({ lastStatus }) => ["PROVISIONING", "PENDING"].includes(lastStatus)).length;
  return {
    containerInstanceArn: row.arn,
    ec2InstanceId: row.ec2InstanceId,
    version: row.version,
    versionInfo: row.versionInfo ?? {},
    registeredResources: [...row.registeredResources],
    remainingResources: wireResources(row.registeredResources, remaining(row, store)),
    status: row.status,
    agentConnected: row.status !== "INACTIVE",
    runningTasksCount: running,
    pendingTasksCount: pending,
    attributes: [...row.attributes],
    registeredAt: date(row.registeredAt),
    attachments: [],
    tags: include.includes("TAGS") ? [...row.tags] : [],
  };
}
