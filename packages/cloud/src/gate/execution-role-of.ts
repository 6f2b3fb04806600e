import type { RoleView } from "@understudy/catalogue";
import { tasks } from "../services/ecs/tables.js";
import type { AssumedRoleParts } from "./assumed-role-view.js";
import { assumedRoleView } from "./assumed-role-view.js";
import type { Identity } from "./identity.js";

/**
 * The execution role of the task whose task role calls, for the explanation of a denial: a permission given to it by mistake is
 * found there. A task's session is known by its role and its name, which is the task's id. Undefined for all other callers.
 */
export function executionRoleOf({ session }: Identity, parts: AssumedRoleParts): RoleView | undefined {
  if (session?.kind !== "role-session") return undefined;
  const named = parts.store.list(tasks, "taskId", session.sessionName);
  const task = named.find(({ taskRole }) => taskRole?.roleArn === session.roleArn);
  return assumedRoleView(task?.executionRole, parts);
}
