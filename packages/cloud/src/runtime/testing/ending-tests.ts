import { expect, it } from "vitest";
import { a, b, type Current, stateOf } from "./runtime-under-test.js";

export function endingTests(current: Current): void {
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
