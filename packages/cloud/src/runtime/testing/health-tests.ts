import { expect, it } from "vitest";
import { a, type Current, reached, stateOf } from "./runtime-under-test.js";

export function healthTests(current: Current): void {
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
