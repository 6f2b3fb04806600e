import { afterEach, beforeEach, describe, expect, it } from "vitest";
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

/** Defines the tests that every runtime driver passes. */
export function describeRuntime(name: string, open: () => Promise<RuntimeUnderTest>): void {
  describe(`runtime ${name}`, () => {
    let under: RuntimeUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under?.dispose());
    const current = () => under;
    describe("sandbox", () => sandboxTests(current));
    describe("container", () => containerTests(current));
    describe("stop and remove", () => endingTests(current));
    describe("health", () => healthTests(current));
    describe("reports", () => reportTests(current));
  });
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

const a = taskSpec("a");
const b = taskSpec("b");

type Current = () => RuntimeUnderTest;

async function stateOf(runtime: Runtime, taskId: string, name: string): Promise<ContainerState | undefined> {
  return (await runtime.inspect(taskId))?.containers.find((container) => container.name === name);
}

async function refusalOf(step: Promise<unknown>): Promise<RuntimeRefusal> {
  const error = await step.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RuntimeRefusal);
  return error as RuntimeRefusal;
}

/** Resolves when the container has reached the state. */
async function reached(
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

function sandboxTests(current: Current): void {
  it("knows nothing of a task that was not started", async () => {
    const { runtime } = current();
    expect(await runtime.inspect(a.taskId)).toBeUndefined();
    expect(await runtime.list()).toEqual([]);
    await runtime.remove(a.taskId);
    await runtime.stopContainer(a.taskId, "app", 1);
  });

  it("is made once, with an address of its own", async () => {
    const { runtime } = current();
    const first = await runtime.start(a);
    expect(first.privateIpv4Address).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(first.macAddress).toMatch(/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/);
    expect(await runtime.start(a)).toEqual(first);
    const second = await runtime.start(b);
    expect(second.privateIpv4Address).not.toBe(first.privateIpv4Address);
    expect([...(await runtime.list())].sort()).toEqual([a.taskId, b.taskId]);
    expect(await runtime.inspect(a.taskId)).toEqual({ ...first, containers: [] });
  });

  it("has no address without a network", async () => {
    const { runtime } = current();
    const { privateIpv4Address } = await runtime.start({ ...a, networkMode: "none" });
    expect(privateIpv4Address).toBeUndefined();
  });

  it.each(["bridge", "host"] as const)("has an address in mode %s", async (networkMode) => {
    const { runtime } = current();
    expect((await runtime.start({ ...a, networkMode })).privateIpv4Address).toMatch(/^\d/);
  });

  it("is one even when two start it at once", async () => {
    const { runtime } = current();
    const [first, second] = await Promise.all([runtime.start(a), runtime.start(a)]);
    expect(second).toEqual(first);
    expect(await runtime.list()).toEqual([a.taskId]);
  });
}

function containerTests(current: Current): void {
  it("needs a sandbox", async () => {
    const { runtime, container } = current();
    const refusal = await refusalOf(runtime.startContainer(a.taskId, container("app", { kind: "run" })));
    expect(refusal.kind).toBe("cannot-create");
  });

  it("runs", async () => {
    const { runtime, container } = current();
    await runtime.start(a);
    const spec = container("app", { kind: "run" });
    await runtime.pull(spec.image);
    await runtime.startContainer(a.taskId, spec);
    const state = await stateOf(runtime, a.taskId, "app");
    expect(state).toMatchObject({ name: "app", status: "running" });
    expect(state?.runtimeId).toMatch(/^[0-9a-f]{64}$/);
    expect(state?.startedAt).toBeGreaterThan(0);
    expect(state?.exitCode).toBeUndefined();
    expect(state?.finishedAt).toBeUndefined();
    expect(state?.health).toBeUndefined();
  });

  it("is started once, also when two start it at once, and not again after its end", async () => {
    const under = current();
    const { runtime, container } = under;
    await runtime.start(a);
    const spec = container("app", { kind: "exit", code: 3, after: 0 });
    await Promise.all([runtime.startContainer(a.taskId, spec), runtime.startContainer(a.taskId, spec)]);
    const ended = await reached(under, a.taskId, "app", { status: "exited" });
    await runtime.startContainer(a.taskId, spec);
    expect((await runtime.inspect(a.taskId))?.containers).toEqual([ended]);
  });

  it("ends with its code", async () => {
    const under = current();
    const { runtime, container } = under;
    await runtime.start(a);
    await runtime.startContainer(a.taskId, container("app", { kind: "exit", code: 42, after: 1 }));
    const state = await reached(under, a.taskId, "app", { status: "exited" });
    expect(state.exitCode).toBe(42);
    expect(state.finishedAt).toBeGreaterThanOrEqual(state.startedAt as number);
    expect(state.outOfMemory).toBeUndefined();
  });

  it("is told from one of the same name in another task", async () => {
    const under = current();
    const { runtime, container } = under;
    await Promise.all([runtime.start(a), runtime.start(b)]);
    await runtime.startContainer(a.taskId, container("app", { kind: "run" }));
    await runtime.startContainer(b.taskId, container("app", { kind: "exit", code: 1, after: 0 }));
    await runtime.startContainer(b.taskId, container("side", { kind: "run" }));
    await reached(under, b.taskId, "app", { status: "exited", exitCode: 1 });
    expect(await stateOf(runtime, a.taskId, "app")).toMatchObject({ status: "running" });
    expect((await runtime.inspect(b.taskId))?.containers.map((each) => each.name).sort()).toEqual(["app", "side"]);
  });

  it("that cannot be started says why, and again when it is tried again", async () => {
    const { runtime, broken } = current();
    await runtime.start(a);
    const refusal = await refusalOf(runtime.startContainer(a.taskId, broken));
    expect(refusal.kind).toBe("cannot-start");
    expect(refusal.detail).not.toBe("");
    expect((await refusalOf(runtime.startContainer(a.taskId, broken))).kind).toBe("cannot-start");
    expect((await stateOf(runtime, a.taskId, broken.name))?.status).not.toBe("running");
  });
}

function endingTests(current: Current): void {
  it("stops a container, and resolves when it has ended", async () => {
    const { runtime, container } = current();
    await runtime.start(a);
    await runtime.startContainer(a.taskId, container("app", { kind: "run" }));
    await runtime.stopContainer(a.taskId, "app", 10);
    const state = await stateOf(runtime, a.taskId, "app");
    expect(state).toMatchObject({ status: "exited", exitCode: expect.any(Number), finishedAt: expect.any(Number) });
    await runtime.stopContainer(a.taskId, "app", 10);
    await runtime.stopContainer(a.taskId, "other", 10);
    expect(await stateOf(runtime, a.taskId, "app")).toEqual(state);
  });

  it("removes a task, running or not, and no other", async () => {
    const { runtime, container } = current();
    await Promise.all([runtime.start(a), runtime.start(b)]);
    await runtime.startContainer(a.taskId, container("app", { kind: "run" }));
    await runtime.remove(a.taskId);
    expect(await runtime.inspect(a.taskId)).toBeUndefined();
    expect(await runtime.list()).toEqual([b.taskId]);
    await runtime.remove(a.taskId);
  });

  it("starts anew after a removal", async () => {
    const { runtime, container } = current();
    await runtime.start(a);
    await runtime.startContainer(a.taskId, container("app", { kind: "run" }));
    await runtime.remove(a.taskId);
    await runtime.start(a);
    expect((await runtime.inspect(a.taskId))?.containers).toEqual([]);
    await runtime.startContainer(a.taskId, container("app", { kind: "run" }));
    expect(await stateOf(runtime, a.taskId, "app")).toMatchObject({ status: "running" });
  });
}

function healthTests(current: Current): void {
  it("becomes healthy", async () => {
    const under = current();
    await under.runtime.start(a);
    await under.runtime.startContainer(a.taskId, under.container("app", { kind: "healthy" }));
    expect((await stateOf(under.runtime, a.taskId, "app"))?.health).toBe("starting");
    await reached(under, a.taskId, "app", { health: "healthy", status: "running" });
  });

  it("becomes unhealthy", async () => {
    const under = current();
    await under.runtime.start(a);
    await under.runtime.startContainer(a.taskId, under.container("app", { kind: "unhealthy" }));
    await reached(under, a.taskId, "app", { health: "unhealthy", status: "running" });
  });
}

function reportTests(current: Current): void {
  it("reports starts and ends, by task", async () => {
    const under = current();
    const { runtime, container } = under;
    const reported: string[] = [];
    runtime.onChange((taskId) => reported.push(taskId));
    await Promise.all([runtime.start(a), runtime.start(b)]);
    await runtime.startContainer(a.taskId, container("app", { kind: "run" }));
    await under.until(() => reported.includes(a.taskId));
    const before = reported.filter((taskId) => taskId === b.taskId).length;
    await runtime.startContainer(b.taskId, container("app", { kind: "exit", code: 0, after: 1 }));
    await under.until(async () => {
      const ended = (await stateOf(runtime, b.taskId, "app"))?.status === "exited";
      return ended && reported.filter((taskId) => taskId === b.taskId).length >= before + 2;
    });
  });

  it("reports a change of health", async () => {
    const under = current();
    await under.runtime.start(a);
    await under.runtime.startContainer(a.taskId, under.container("app", { kind: "healthy" }));
    let healthy = false;
    under.runtime.onChange(async () => {
      healthy ||= (await stateOf(under.runtime, a.taskId, "app"))?.health === "healthy";
    });
    await under.until(() => healthy);
  });

  it("says that a log has ended when its container has", async () => {
    const under = current();
    const { runtime, container } = under;
    await runtime.start(a);
    await runtime.startContainer(a.taskId, container("app", { kind: "exit", code: 0, after: 1 }));
    await ended(under, await runtime.logs(a.taskId, "app", 0, () => undefined));
    expect((await stateOf(runtime, a.taskId, "app"))?.status).toBe("exited");
    await ended(under, await runtime.logs(a.taskId, "app", 0, () => undefined));
    await ended(under, await runtime.logs(a.taskId, "nobody", 0, () => undefined));
  });

  it("says that a log has ended when following is stopped, and when the task is removed", async () => {
    const under = current();
    const { runtime, container } = under;
    await runtime.start(a);
    await runtime.startContainer(a.taskId, container("app", { kind: "run" }));
    const stopped = await runtime.logs(a.taskId, "app", 0, () => undefined);
    stopped.stop();
    stopped.stop();
    await ended(under, stopped);
    expect((await stateOf(runtime, a.taskId, "app"))?.status).toBe("running");
    const removed = await runtime.logs(a.taskId, "app", 0, () => undefined);
    await runtime.remove(a.taskId);
    await ended(under, removed);
  });
}

function ended(under: RuntimeUnderTest, follower: LogFollower): Promise<void> {
  let over = false;
  void follower.ended.then(() => {
    over = true;
  });
  return under.until(() => over);
}
