import { expect, it } from "vitest";
import { a, b, type Current, reached, refusalOf, stateOf } from "./runtime-under-test.js";

export function containerTests(current: Current): void {
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
