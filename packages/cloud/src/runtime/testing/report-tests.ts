import { expect, it } from "vitest";
import { a, b, type Current, ended, stateOf } from "./runtime-under-test.js";

export function reportTests(current: Current): void {
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
