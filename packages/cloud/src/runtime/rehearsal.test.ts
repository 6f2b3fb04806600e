import { describe, expect, it } from "vitest";
import { createManualClock } from "../clock/manual-clock.js";
import { RehearsalRuntime } from "./rehearsal.js";
import { rehearseLabel } from "./rehearse-script.js";
import type { ContainerSpec } from "./runtime.js";
import { describeRuntime } from "./testing/conformance.js";
import { type Behaviour, type RuntimeUnderTest, taskSpec } from "./testing/runtime-under-test.js";

const start = Date.UTC(2026, 0, 1);
const healthCheck = {
  command: ["CMD", "true"],
  intervalSeconds: 30,
  timeoutSeconds: 5,
  retries: 3,
  startPeriodSeconds: 0,
};

function container(name: string, script: string, more: Partial<ContainerSpec> = {}): ContainerSpec {
  return { name, image: "any:1", environment: {}, labels: { [rehearseLabel]: script }, ...more };
}

function scriptOf(behaviour: Behaviour): string {
  if (behaviour.kind === "run") return "run";
  if (behaviour.kind === "exit") return `exit ${behaviour.code} after ${behaviour.after}s`;
  return `${behaviour.kind} after 5s`;
}

function open(): RuntimeUnderTest & { runtime: RehearsalRuntime; advance(seconds: number): Promise<void> } {
  const clock = createManualClock(start);
  const runtime = new RehearsalRuntime(clock);
  // Awaiting nothing but microtasks: a runtime that waited for real time would never get done.
  const settle = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  const advance = (seconds: number) => clock.advanceTo(clock.now() + seconds * 1000, settle);
  return {
    runtime,
    advance,
    container: (name, behaviour) => container(name, scriptOf(behaviour)),
    broken: container("broken", "dance"),
    until: async (condition) => {
      for (let second = 0; second < 60; second++) {
        if (await condition()) return;
        await advance(1);
      }
      throw new Error("the condition did not come true within a minute of the manual clock");
    },
    dispose: () => runtime.close(),
  };
}

describeRuntime("rehearsal", async () => open());

describe("RehearsalRuntime", () => {
  const task = taskSpec("a");

  it("plays a script at the clock's times", async () => {
    const { runtime, advance } = open();
    await runtime.start(task);
    await runtime.startContainer(
      task.taskId,
      container("app", "healthy after 10s; unhealthy after 1m; exit 3 after 1m30s"),
    );
    const states: unknown[] = [];
    runtime.onChange(async (taskId) => {
      const state = (await runtime.inspect(taskId))?.containers[0];
      states.push([state?.status, state?.health]);
    });
    await advance(100);
    expect(states).toEqual([
      ["running", "starting"],
      ["running", "healthy"],
      ["running", "unhealthy"],
      ["exited", "unhealthy"],
    ]);
    expect((await runtime.inspect(task.taskId))?.containers).toEqual([
      {
        name: "app",
        runtimeId: expect.stringMatching(/^[0-9a-f]{64}$/),
        status: "exited",
        health: "unhealthy",
        exitCode: 3,
        startedAt: start,
        finishedAt: start + 90_000,
      },
    ]);
  });

  it("gives the same ids and addresses every time, and different ones to different tasks", async () => {
    const run = async (digit: string) => {
      const { runtime } = open();
      const spec = taskSpec(digit);
      await runtime.start(spec);
      await runtime.startContainer(spec.taskId, container("app", ""));
      await runtime.startContainer(spec.taskId, container("side", ""));
      return runtime.inspect(spec.taskId);
    };
    const [one, again, other] = [await run("a"), await run("a"), await run("b")];
    expect(again).toEqual(one);
    expect(other?.privateIpv4Address).not.toBe(one?.privateIpv4Address);
    const ids = [one, other].flatMap((state) => state?.containers.map((each) => each.runtimeId) ?? []);
    expect(new Set(ids).size).toBe(4);
  });

  it("passes a health check that no script speaks of after one interval", async () => {
    const { runtime, advance } = open();
    await runtime.start(task);
    await runtime.startContainer(task.taskId, container("app", "run", { healthCheck }));
    await advance(29);
    expect((await runtime.inspect(task.taskId))?.containers[0]?.health).toBe("starting");
    await advance(1);
    expect((await runtime.inspect(task.taskId))?.containers[0]?.health).toBe("healthy");
  });

  it("has no health with the check NONE", async () => {
    const { runtime, advance } = open();
    await runtime.start(task);
    await runtime.startContainer(
      task.taskId,
      container("app", "", { healthCheck: { ...healthCheck, command: ["NONE"] } }),
    );
    await advance(60);
    expect((await runtime.inspect(task.taskId))?.containers[0]?.health).toBeUndefined();
  });

  it("ends a stopped container with 0 and plays the rest of its script no more", async () => {
    const { runtime, advance } = open();
    await runtime.start(task);
    await runtime.startContainer(task.taskId, container("app", "exit 9 after 1m"));
    await advance(10);
    await runtime.stopContainer(task.taskId, "app", 30);
    await advance(120);
    expect((await runtime.inspect(task.taskId))?.containers[0]).toMatchObject({
      exitCode: 0,
      finishedAt: start + 10_000,
    });
  });

  it("uses what its script says while it runs", async () => {
    const { runtime } = open();
    await runtime.start(task);
    await runtime.startContainer(task.taskId, container("app", "cpu 80%; memory 40%"));
    await runtime.startContainer(task.taskId, container("side", ""));
    expect(await runtime.usage(task.taskId)).toEqual([
      { name: "app", cpuPercent: 80, memoryPercent: 40 },
      { name: "side", cpuPercent: 0, memoryPercent: 0 },
    ]);
    await runtime.stopContainer(task.taskId, "app", 30);
    expect((await runtime.usage(task.taskId))?.map(({ name }) => name)).toEqual(["side"]);
    expect(await runtime.usage("unknown")).toBeUndefined();
  });

  it("reports nothing of a task that was removed, and nothing after close", async () => {
    const { runtime, advance } = open();
    const reported: string[] = [];
    runtime.onChange((taskId) => reported.push(taskId));
    await runtime.start(task);
    await runtime.startContainer(task.taskId, container("app", "exit 0 after 5s"));
    await runtime.remove(task.taskId);
    await advance(60);
    expect(reported).toEqual([]);
    await runtime.start(task);
    await runtime.startContainer(task.taskId, container("app", "exit 0 after 5s"));
    await runtime.close();
    await advance(60);
    expect(reported).toEqual([]);
  });

  it("refuses a script it cannot read and leaves no container", async () => {
    const { runtime } = open();
    await runtime.start(task);
    const step = runtime.startContainer(task.taskId, container("app", "exit soon"));
    await expect(step).rejects.toMatchObject({ kind: "cannot-start", detail: expect.stringContaining('"exit soon"') });
    expect((await runtime.inspect(task.taskId))?.containers).toEqual([]);
  });
});
