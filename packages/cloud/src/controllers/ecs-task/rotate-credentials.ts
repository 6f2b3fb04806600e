/** New credentials for a running task's roles, well before the old ones end. */
import { Failure } from "@understudy/catalogue";
import { assumeTaskRole } from "../../services/ecs/assume.js";
import type { AssumedRole, TaskRow } from "../../services/ecs/tables.js";
import { tasks } from "../../services/ecs/tables.js";
import { actFor } from "../act-for.js";
import type { ControllerParts } from "../controller.js";

/** How long before their end credentials are renewed, ms; and how long after a refusal it is tried again. */
const AHEAD = 30 * 60_000;
const AGAIN = 60_000;

/**
 * Renews what is due.
 * @returns when to look again, ms since epoch; undefined for a task that has no role or has ended.
 */
export function rotateCredentials(arn: string, parts: ControllerParts, controller: string): number | undefined {
  const task = parts.store.get(tasks, arn);
  if (!task || task.desiredStatus === "STOPPED") return undefined;
  const now = parts.clock.now();
  const executionRole = renewed(task, task.executionRole, "task-execution", parts, controller);
  const taskRole = renewed(task, task.taskRole, "task", parts, controller);
  if (executionRole !== task.executionRole || taskRole !== task.taskRole) {
    parts.store.put(tasks, { ...task, executionRole, taskRole });
  }
  const ends = [executionRole, taskRole].flatMap((role) => (role ? [role.expiresAt - AHEAD] : []));
  return ends.length > 0 ? Math.max(Math.min(...ends), now + AGAIN) : undefined;
}

/** A role that refuses now keeps its old session until that ends, as in AWS. */
function renewed(
  task: TaskRow,
  role: AssumedRole | undefined,
  use: "task" | "task-execution",
  parts: ControllerParts,
  controller: string,
): AssumedRole | undefined {
  if (!role || role.expiresAt - AHEAD > parts.clock.now()) return role;
  try {
    return assumeTaskRole(actFor(parts, controller, task), { arn: role.roleArn, use }, task);
  } catch (error) {
    if (error instanceof Failure) return role;
    throw error;
  }
}
