import { expect } from "vitest";
import {
  type ContainerSpec,
  type ContainerState,
  type LogFollower,
  type Runtime,
  RuntimeRefusal,
  type TaskSpec,
} from "../runtime.js";

/** What a container of the suite is to do. Seconds after its start. */
export type Behaviour =
  | { readonly kind: "run" }
  | { readonly kind: "exit"; readonly code: number; readonly after: number }
  | { readonly kind: "healthy" }
  | { readonly kind: "unhealthy" };

/** A driver under test. */
export interface RuntimeUnderTest {
  readonly runtime: Runtime;
  /** A container of that name that behaves so. */
  container(name: string, behaviour: Behaviour): ContainerSpec;
  /** A container that cannot be started. */
  readonly broken: ContainerSpec;
  /** Lets time pass until the condition holds, within bounds. */
  until(condition: () => boolean | Promise<boolean>): Promise<void>;
  /** Ends the driver and removes whatever the test left. */
  dispose(): Promise<void>;
}

/** A task of the suite; ids are 32 hex digits, as AWS's. */
export function taskSpec(digit: string, more: Partial<TaskSpec> = {}): TaskSpec {
  const taskId = digit.repeat(32).slice(0, 32);
  return {
    taskId,
    taskArn: `arn:aws:ecs:us-east-1:000000000000:task/default/${taskId}`,
    clusterName: "default",
    family: "conformance",
    revision: "1",
    networkMode: "awsvpc",
    ...more,
  };
}

/** The two tasks of the suite. */
export const a = taskSpec("a");
export const b = taskSpec("b");

/** The driver of the running test. */
export type Current = () => RuntimeUnderTest;

export async function stateOf(runtime: Runtime, taskId: string, name: string): Promise<ContainerState | undefined> {
  return (await runtime.inspect(taskId))?.containers.find((container) => container.name === name);
}

export async function refusalOf(step: Promise<unknown>): Promise<RuntimeRefusal> {
  const error = await step.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RuntimeRefusal);
  return error as RuntimeRefusal;
}

/** Resolves when the container has reached the state. */
export async function reached(
  under: RuntimeUnderTest,
  taskId: string,
  name: string,
  wanted: Partial<ContainerState>,
): Promise<ContainerState> {
  let last: ContainerState | undefined;
  await under.until(async () => {
    last = await stateOf(under.runtime, taskId, name);
    return Object.entries(wanted).every(([member, value]) => last?.[member as keyof ContainerState] === value);
  });
  return last as ContainerState;
}

/** Resolves when the follower says that the log has ended. */
export function ended(under: RuntimeUnderTest, follower: LogFollower): Promise<void> {
  let over = false;
  void follower.ended.then(() => {
    over = true;
  });
  return under.until(() => over);
}
