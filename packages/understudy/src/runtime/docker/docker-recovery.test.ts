import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { taskSpec } from "../../../../cloud/src/runtime/testing/runtime-under-test.js";
import type { DockerApi } from "./docker-api.js";
import { DockerError } from "./docker-error.js";
import type { DockerRuntime } from "./docker-runtime.js";
import { type EngineProxy, startEngineProxy } from "./testing/engine-proxy.js";
import {
  containersOf,
  disposeOf,
  ensureTestImage,
  newInstance,
  openDocker,
  openEngine,
  shell,
  until,
  untilStopped,
} from "./testing/open-docker.js";

const a = taskSpec("a");
const b = taskSpec("b");

describe("recovery of the docker driver", () => {
  let instance: string;
  let engine: DockerApi;
  let proxy: EngineProxy;
  let runtime: DockerRuntime;
  beforeAll(() => ensureTestImage("busybox"));
  beforeEach(async () => {
    instance = newInstance();
    engine = await openEngine();
    proxy = await startEngineProxy();
    runtime = await openDocker(instance, { DOCKER_HOST: proxy.url });
  });
  afterEach(async () => {
    await disposeOf(runtime);
    await proxy.close();
    expect(await containersOf(engine, instance)).toEqual([]);
  });

  /** A process that died: its connections end, and nothing of it is left. */
  async function crash(): Promise<void> {
    await proxy.cut();
    await runtime.close();
    await proxy.mend();
    runtime = await openDocker(instance, { DOCKER_HOST: proxy.url });
  }

  it("adopts what another process left", async () => {
    await runtime.start(a);
    await runtime.startContainer(a.taskId, shell("app", untilStopped));
    await runtime.startContainer(a.taskId, shell("gone", "exit 7"));
    await until(
      async () => (await runtime.inspect(a.taskId))?.containers.some(({ exitCode }) => exitCode === 7) === true,
    );
    const before = await runtime.inspect(a.taskId);
    await crash();
    expect(await runtime.list()).toEqual([a.taskId]);
    expect(await runtime.inspect(a.taskId)).toEqual(before);
    // What the controller repeats after a crash changes nothing.
    await runtime.start(a);
    await runtime.startContainer(a.taskId, shell("app", untilStopped));
    await runtime.startContainer(a.taskId, shell("gone", "exit 7"));
    expect(await runtime.inspect(a.taskId)).toEqual(before);
    const reported: string[] = [];
    runtime.onChange((taskId) => reported.push(taskId));
    await runtime.stopContainer(a.taskId, "app", 10);
    await until(() => reported.includes(a.taskId));
  });

  it("finishes a start that a crash interrupted", async () => {
    await runtime.start(a);
    // Created but not started, as between the driver's two calls.
    const [pause] = await containersOf(engine, instance);
    await engine.call("POST", "/containers/create", {
      query: { name: `understudy-${instance}-${a.taskId}-app` },
      json: {
        Image: "understudy-test/busybox:1",
        Cmd: ["sleep", "100"],
        Labels: {
          "understudy.instance": instance,
          "understudy.task": a.taskId,
          "understudy.container": "app",
        },
        HostConfig: { NetworkMode: `container:${pause?.Id}` },
      },
    });
    await crash();
    expect((await runtime.inspect(a.taskId))?.containers[0]?.status).toBe("created");
    await runtime.startContainer(a.taskId, shell("app", "sleep 100"));
    expect((await runtime.inspect(a.taskId))?.containers).toMatchObject([{ name: "app", status: "running" }]);
  });

  it("reports every task when the engine is back", async () => {
    await Promise.all([runtime.start(a), runtime.start(b)]);
    await runtime.startContainer(a.taskId, shell("app", "sleep 0.5"));
    const reported = new Set<string>();
    runtime.onChange((taskId) => reported.add(taskId));
    await proxy.cut();
    await expect(runtime.inspect(a.taskId)).rejects.toBeInstanceOf(DockerError);
    await expect(runtime.start(taskSpec("c"))).rejects.toMatchObject({ status: 0 });
    reported.clear();
    await proxy.mend();
    await until(() => reported.has(a.taskId) && reported.has(b.taskId));
    // And hears of what comes next.
    reported.clear();
    await runtime.startContainer(b.taskId, shell("app", "exit 0"));
    await until(() => reported.has(b.taskId));
  });

  it("reports a task that was removed by hand", async () => {
    await runtime.start(a);
    await runtime.startContainer(a.taskId, shell("app", untilStopped));
    const reported = new Set<string>();
    runtime.onChange((taskId) => reported.add(taskId));
    const left = await containersOf(engine, instance);
    await Promise.all(left.map(({ Id }) => engine.call("DELETE", `/containers/${Id}`, { query: { force: 1 } })));
    await until(async () => reported.has(a.taskId) && (await runtime.inspect(a.taskId)) === undefined);
  });

  it("touches nothing of another instance", async () => {
    const other = newInstance();
    const neighbour = await openDocker(other);
    await neighbour.start(a);
    await runtime.start(a);
    await runtime.startContainer(a.taskId, shell("app", untilStopped));
    expect((await neighbour.inspect(a.taskId))?.containers).toEqual([]);
    await runtime.remove(a.taskId);
    expect(await containersOf(engine, other)).toHaveLength(1);
    await disposeOf(neighbour);
    expect(await containersOf(engine, other)).toEqual([]);
  });

  it("refuses a name that is somebody else's", async () => {
    await runtime.start(a);
    const name = `understudy-${instance}-${a.taskId}-app`;
    const json = { Image: "understudy-test/busybox:1", Cmd: ["true"] };
    const { Id } = await engine.call<{ Id: string }>("POST", "/containers/create", { query: { name }, json });
    const refused = runtime.startContainer(a.taskId, shell("app", untilStopped));
    await expect(refused).rejects.toMatchObject({
      kind: "cannot-create",
      detail: expect.stringContaining("already in use"),
    });
    await engine.call("DELETE", `/containers/${Id}`);
  });
});
