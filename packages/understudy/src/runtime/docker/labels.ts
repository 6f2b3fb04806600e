/** Labels by which the driver finds what it made. Nothing else is remembered, so a new process finds everything again. */
export const labels = {
  /** Name of the Understudy that made the container. */
  instance: "understudy.instance",
  /** Task id; absent on the relay. */
  task: "understudy.task",
  /** Name of the container in its task definition; absent on what the driver adds. */
  container: "understudy.container",
  /** `pause` or `relay`: what the driver adds. */
  sandbox: "understudy.sandbox",
  /** On the pause container: the task's limits, for the containers that come later. */
  taskCpu: "understudy.task-cpu",
  taskMemory: "understudy.task-memory",
  /** On the pause container: the task's containers share its processes, its memory segments. */
  sharedProcesses: "understudy.shared-processes",
  sharedIpc: "understudy.shared-ipc",
} as const;

/** The engine's filter for containers that carry all these labels. */
export function labelFilter(wanted: { readonly [label: string]: string }): object {
  return { label: Object.entries(wanted).map(([name, value]) => `${name}=${value}`) };
}
