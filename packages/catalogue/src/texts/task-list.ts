/** Task ids as service events list them: `(task A) (task B)`. */
export function listTasks(taskIds: readonly string[]): string {
  return taskIds.map((id) => `(task ${id})`).join(" ");
}

/** The ids of such a list, in its order. */
export function readTasks(list: string): readonly string[] {
  return [...list.matchAll(/\(task ([^)]+)\)/g)].map(([, id]) => id as string);
}
