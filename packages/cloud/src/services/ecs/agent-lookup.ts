/** What the agent endpoint of the host looks up. */
import type { ReadStore } from "../../store/store.js";
import type { SessionRow } from "../sts/tables.js";
import { sessions } from "../sts/tables.js";
import { findTaskDefinition } from "./find.js";
import type { TaskDefinitionRow, TaskRow } from "./tables.js";
import { tasks } from "./tables.js";

/** The task whose credentials stand under that id. */
export function findTaskByCredentials(store: ReadStore, credentialsId: string): TaskRow | undefined {
  return store.list(tasks, "credentials", credentialsId)[0];
}

/** The task, not stopped, that has that address. */
export function findTaskByAddress(store: ReadStore, address: string): TaskRow | undefined {
  return store.list(tasks, "address", address)[0];
}

/** What a task was made from. */
export function definitionOf(store: ReadStore, task: TaskRow): TaskDefinitionRow | undefined {
  return findTaskDefinition(task.taskDefinitionArn, { store, account: task.account, region: task.region });
}

export function findTaskById(store: ReadStore, taskId: string): TaskRow | undefined {
  return store.list(tasks, "taskId", taskId)[0];
}

export function sessionOf(store: ReadStore, accessKeyId: string): SessionRow | undefined {
  return store.get(sessions, accessKeyId);
}
