/** What the agent does next for a task: pure, from the task, its definition and what the runtime shows. */
import type { ContainerDefinition, ContainerDependency } from "@aws-sdk/client-ecs";
import type { ContainerState, TaskState } from "../../runtime/runtime.js";
import type { TaskRow } from "../../services/ecs/tables.js";

export type Step =
  /** Make the sandbox. */
  | { readonly do: "provision" }
  /** Everything the execution role is for: log streams, images. */
  | { readonly do: "prepare" }
  | { readonly do: "start"; readonly containers: readonly string[] }
  /** All containers were started. */
  | { readonly do: "mark-running" }
  /** An essential container has ended: the task ends. */
  | { readonly do: "end" }
  /** A container waits for one that did not end well: the task cannot start. */
  | { readonly do: "fail-dependency"; readonly container: string; readonly on: string }
  /** Load balancers are to let go of the task before its containers are stopped. */
  | { readonly do: "deactivate" }
  | { readonly do: "stop-containers"; readonly containers: readonly string[] }
  | { readonly do: "remove" }
  | { readonly do: "finish" }
  | { readonly do: "wait" };

export interface Observed {
  readonly task: TaskRow;
  readonly definitions: readonly ContainerDefinition[];
  /** Absent: there is no sandbox. */
  readonly state: TaskState | undefined;
}

export function decide({ task, definitions, state }: Observed): Step {
  if (task.lastStatus === "STOPPED") return { do: "wait" };
  if (task.desiredStatus === "STOPPED") return windDown(task, state);
  if (task.lastStatus === "PROVISIONING" || !state) return { do: "provision" };
  if (task.pullStoppedAt === undefined) return { do: "prepare" };
  const ended = definitions.find(({ name = "", essential }) => essential !== false && endedOf(state, name));
  if (task.lastStatus === "RUNNING" && ended) return { do: "end" };
  return startUp(task, definitions, state);
}

function startUp(task: TaskRow, definitions: readonly ContainerDefinition[], state: TaskState): Step {
  const left = definitions.filter(({ name = "" }) => !started(state, name));
  if (left.length === 0) return task.lastStatus === "RUNNING" ? { do: "wait" } : { do: "mark-running" };
  for (const definition of left) {
    const { name = "" } = definition;
    const broken = dependenciesOf(definition).find((dependency) => isBroken(dependency, state));
    if (broken) return { do: "fail-dependency", container: name, on: broken.containerName ?? "" };
  }
  const ready = left.filter((definition) => dependenciesOf(definition).every((dependency) => isMet(dependency, state)));
  if (ready.length > 0) return { do: "start", containers: ready.map(({ name = "" }) => name) };
  const essential = definitions.find((one) => one.essential !== false && endedOf(state, one.name ?? ""));
  return essential ? { do: "end" } : { do: "wait" };
}

function windDown(task: TaskRow, state: TaskState | undefined): Step {
  const running = (state?.containers ?? []).filter(({ status }) => status === "running").map(({ name }) => name);
  if (isHeld(task, running.length > 0)) return { do: "deactivate" };
  if (running.length > 0) return { do: "stop-containers", containers: running };
  // A sandbox that is there still was left by a crash: it goes first.
  return task.lastStatus === "DEPROVISIONING" && !state ? { do: "finish" } : { do: "remove" };
}

/**
 * The service's scheduler must have deregistered the task, and while containers run the targets must have drained.
 * Source: Amazon ECS Developer Guide, "Task lifecycle": DEACTIVATING.
 */
function isHeld({ targets = [], registrations = [] }: TaskRow, runs: boolean): boolean {
  if (registrations.length > 0) return true;
  return runs ? targets.length > 0 : targets.some(({ state }) => state !== "draining");
}

const find = (state: TaskState, name: string): ContainerState | undefined =>
  state.containers.find((container) => container.name === name);
const started = (state: TaskState, name: string) => ["running", "exited"].includes(find(state, name)?.status ?? "");
const endedOf = (state: TaskState, name: string) => find(state, name)?.status === "exited";

/** Who takes another's volumes comes after it. */
function dependenciesOf({ dependsOn = [], volumesFrom = [] }: ContainerDefinition): readonly ContainerDependency[] {
  return [
    ...dependsOn,
    ...volumesFrom.map(({ sourceContainer }) => ({ containerName: sourceContainer, condition: "START" as const })),
  ];
}

/** Source: Amazon ECS API reference, ContainerDependency. */
function isMet({ containerName = "", condition }: ContainerDependency, state: TaskState): boolean {
  const container = find(state, containerName);
  switch (condition) {
    case "COMPLETE":
      return container?.status === "exited";
    case "SUCCESS":
      return container?.status === "exited" && container.exitCode === 0;
    case "HEALTHY":
      return container?.health === "healthy";
    default:
      return started(state, containerName);
  }
}

/** The condition can never be met any more. */
function isBroken({ containerName = "", condition }: ContainerDependency, state: TaskState): boolean {
  const container = find(state, containerName);
  if (container?.status !== "exited") return false;
  return (condition === "SUCCESS" && container.exitCode !== 0) || condition === "HEALTHY";
}
