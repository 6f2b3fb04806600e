import { expect, it } from "vitest";
import type { MountSpec } from "../runtime.js";
import { a, b, type Current, refusalOf, stateOf } from "./runtime-under-test.js";

const shared = (autoprovision: boolean): MountSpec => ({
  kind: "shared",
  volume: "data",
  autoprovision,
  path: "/data",
  readOnly: false,
});

export function volumeTests(current: Current): void {
  it("starts a container with volumes of its task", async () => {
    const { runtime, container } = current();
    await runtime.start(a);
    const mounts: MountSpec[] = [{ kind: "task", volume: "scratch", path: "/scratch", readOnly: false }];
    await runtime.startContainer(a.taskId, { ...container("app", { kind: "run" }), mounts });
    expect(await stateOf(runtime, a.taskId, "app")).toMatchObject({ status: "running" });
  });

  it("refuses a shared volume that nobody made", async () => {
    const { runtime, container } = current();
    await runtime.start(a);
    const spec = { ...container("app", { kind: "run" }), mounts: [shared(false)] };
    const refusal = await refusalOf(runtime.startContainer(a.taskId, spec));
    expect(refusal).toMatchObject({ kind: "cannot-create", detail: "get data: no such volume" });
  });

  it("keeps a shared volume for the next task, until everything is forgotten", async () => {
    const { runtime, container } = current();
    const app = (mount: MountSpec) => ({ ...container("app", { kind: "run" }), mounts: [mount] });
    await runtime.start(a);
    await runtime.startContainer(a.taskId, app(shared(true)));
    await runtime.remove(a.taskId);
    await runtime.start(b);
    await runtime.startContainer(b.taskId, app(shared(false)));
    await runtime.remove(b.taskId);
    await runtime.forget();
    await runtime.start(a);
    await refusalOf(runtime.startContainer(a.taskId, app(shared(false))));
  });

  it("publishes ports of a task, a free one where none is named", async () => {
    const { runtime } = current();
    const state = await runtime.start({
      ...a,
      networkMode: "bridge",
      ports: [{ containerPort: 80, hostPort: 0, protocol: "tcp" }],
    });
    expect(state.ports).toEqual([
      { containerPort: 80, hostPort: expect.any(Number), protocol: "tcp", bindIp: "127.0.0.1" },
    ]);
    expect(state.ports?.[0]?.hostPort).toBeGreaterThan(1023);
    expect(await runtime.inspect(a.taskId)).toMatchObject({ ports: state.ports });
  });
}
