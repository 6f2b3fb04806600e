/**
 * What becomes of a task that DeleteServiceLinkedRole started. A controller may call it for every row of the index `status` of
 * deletionTasks; whoever asks for the status calls it too, so that it does not depend on one.
 * DIFFERS: AWS takes some seconds to ask the service; here the first who looks finds the task decided. Only ECS is asked.
 * Source: IAM User Guide, "Delete a service-linked role"; Amazon ECS Developer Guide, "Using service-linked roles".
 */
import type { ReadStore, Store } from "../../store/store.js";
import { clusters } from "../ecs/tables.js";
import type { DeletionTaskRow, RoleRow, RoleUsage } from "./tables.js";
import { deletionTasks, nameKey, roles } from "./tables.js";
import { renameTrusted } from "./trust-policy.js";

/** Decides a task that is not decided yet, and deletes the role when no service needs it. Gives the task as it is then. */
export function finishDeletion(task: DeletionTaskRow, store: Store): DeletionTaskRow {
  if (task.status !== "IN_PROGRESS") return task;
  const key = nameKey(task.account, task.roleName);
  const role = store.get(roles, key);
  const usage = role ? usageOf(role, store) : [];
  const finished: DeletionTaskRow =
    usage.length > 0 ? { ...task, status: "FAILED", usage } : { ...task, status: "SUCCEEDED" };
  if (role && finished.status === "SUCCEEDED") {
    store.delete(roles, key);
    renameTrusted(store, role.arn, role.roleId);
  }
  store.put(deletionTasks, finished);
  return finished;
}

/** The resources that need a service-linked role, by region. */
export function usageOf(role: RoleRow, store: ReadStore): readonly RoleUsage[] {
  if (role.linkedService !== "ecs.amazonaws.com") return [];
  const byRegion = new Map<string, string[]>();
  for (const { region, arn } of store.list(clusters, "account", role.account)) {
    byRegion.set(region, [...(byRegion.get(region) ?? []), arn]);
  }
  return [...byRegion].map(([region, resources]) => ({ region, resources }));
}
