import type { ContainerSpec } from "@understudy/cloud";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { taskSpec } from "../../../../cloud/src/runtime/testing/runtime-under-test.js";
import type { DockerApi } from "./docker-api.js";
import type { DockerRuntime } from "./docker-runtime.js";
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
import { linesOf, run } from "./testing/run-to-end.js";

const task = taskSpec("a");
const { taskId } = task;

interface Inspected {
  readonly Name: string;
  readonly HostConfig: { readonly [name: string]: unknown };
  readonly Mounts: readonly unknown[];
}

describe("containers of the docker driver", () => {
  let instance: string;
  let engine: DockerApi;
  let runtime: DockerRuntime;
  beforeAll(() => ensureTestImage("busybox"));
  beforeEach(async () => {
    instance = newInstance();
    engine = await openEngine();
    runtime = await openDocker(instance);
  });
  afterEach(() => disposeOf(runtime));

  async function output(script: string, more: Partial<ContainerSpec> = {}, spec = task) {
    await runtime.start(spec);
    return (await run(runtime, taskId, shell("app", script, more))).lines;
  }

  async function inspected(name: string): Promise<Inspected> {
    const found = (await containersOf(engine, instance)).find(
      ({ Labels }) => Labels["understudy.container"] === name || Labels["understudy.sandbox"] === name,
    );
    return engine.call("GET", `/containers/${found?.Id}/json`);
  }

  it("get their environment, directory and user", async () => {
    const environment = { GREETING: "hello = 'you'", EMPTY: "" };
    const more = { environment, workingDirectory: "/tmp", user: "nobody" };
    const lines = await output('echo "$GREETING"; echo "[$EMPTY]"; pwd; id -un', more);
    expect(lines).toEqual(["hello = 'you'", "[]", "/tmp", "nobody"]);
  });

  it("take entry point and command apart", async () => {
    expect(await output("", { entryPoint: ["echo", "a"], command: ["b c"] })).toEqual(["a b c"]);
  });

  it("get their limits", async () => {
    const ulimits = [{ name: "nofile", soft: 1000, hard: 2000 }];
    const more = { ulimits, memoryMiB: 64, memoryReservationMiB: 32, cpu: 256, readonlyRootFilesystem: true };
    const lines = await output("ulimit -Sn; ulimit -Hn; touch /x 2>&1; true", more, {
      ...task,
      cpu: 512,
      memoryMiB: 128,
    });
    expect(lines).toEqual(["1000", "2000", "touch: /x: Read-only file system"]);
    const { HostConfig: host } = await inspected("app");
    expect(host).toMatchObject({
      Memory: 64 * 1024 * 1024,
      MemorySwap: 64 * 1024 * 1024,
      MemoryReservation: 32 * 1024 * 1024,
      CpuShares: 256,
      NanoCpus: 500_000_000,
    });
  });

  it("are held to the task's memory, and to no more processors than there are", async () => {
    await output("true", { cpu: 0 }, { ...task, cpu: 16 * 1024, memoryMiB: 128 });
    const { HostConfig: host } = await inspected("app");
    const { NCPU: processors } = await engine.call<{ NCPU: number }>("GET", "/info");
    expect(host).toMatchObject({
      Memory: 128 * 1024 * 1024,
      CpuShares: 2,
      NanoCpus: Math.min(16, processors) * 1e9,
    });
  });

  it("get nothing of this machine", async () => {
    await runtime.start(task);
    await runtime.startContainer(taskId, shell("app", untilStopped));
    for (const name of ["app", "pause"]) {
      const { HostConfig: host, Mounts: mounts } = await inspected(name);
      expect(mounts).toEqual([]);
      expect(host).toMatchObject({ Privileged: false, Binds: null, PortBindings: name === "app" ? null : {} });
    }
    expect((await inspected("app")).HostConfig).toMatchObject({ CapAdd: null, Devices: null });
    expect((await inspected("pause")).HostConfig).toMatchObject({
      CapAdd: ["NET_ADMIN"],
      CapDrop: ["ALL"],
      SecurityOpt: ["no-new-privileges"],
      ReadonlyRootfs: true,
    });
  });

  it("have names that a person can read", async () => {
    await runtime.start(task);
    await runtime.startContainer(taskId, shell("app", "true"));
    expect((await inspected("app")).Name).toBe(`/understudy-${instance}-${taskId}-app`);
    expect((await inspected("pause")).Name).toBe(`/understudy-${instance}-${taskId}.pause`);
  });

  it("carry their author's labels, but cannot pass for the driver's own", async () => {
    await runtime.start(task);
    const labels = { "com.example.team": "red", "understudy.sandbox": "pause", "understudy.instance": "other" };
    await runtime.startContainer(taskId, shell("app", untilStopped, { labels }));
    const found = (await containersOf(engine, instance)).find(({ Labels }) => Labels["understudy.container"] === "app");
    expect(found?.Labels).toMatchObject({ "com.example.team": "red", "understudy.instance": instance });
    expect(found?.Labels["understudy.sandbox"]).toBeUndefined();
    expect((await runtime.inspect(taskId))?.containers).toHaveLength(1);
  });

  it("share the task's loopback", async () => {
    await runtime.start(task);
    const server =
      "mkdir /www; echo hi >/www/index.html; echo up; trap 'exit 0' TERM; httpd -f -p 127.0.0.1:8080 -h /www & wait";
    await runtime.startContainer(taskId, shell("server", server));
    await linesOf(runtime, taskId, "server", 1);
    const client = "until wget -qO- http://127.0.0.1:8080/; do usleep 50000; done 2>/dev/null";
    expect((await run(runtime, taskId, shell("client", client))).lines).toEqual(["hi"]);
  });

  it("know this machine as host.docker.internal", async () => {
    const { listen } = await runtime.agentPlace();
    const lines = await output("grep host.docker.internal /etc/hosts");
    // On an engine in a virtual machine the address is the engine's affair.
    expect(lines).toEqual([expect.stringMatching(listen === "127.0.0.1" ? /./ : new RegExp(`^${listen}\\s`))]);
  });

  it("that ignore SIGTERM are killed in time: 137", async () => {
    await runtime.start(task);
    await runtime.startContainer(taskId, shell("app", "trap '' TERM; echo up; while :; do sleep 1; done"));
    await linesOf(runtime, taskId, "app", 1);
    const begun = Date.now();
    await runtime.stopContainer(taskId, "app", 1);
    expect(Date.now() - begun).toBeGreaterThan(900);
    const [state] = (await runtime.inspect(taskId))?.containers ?? [];
    expect(state).toMatchObject({ status: "exited", exitCode: 137 });
    expect(state?.outOfMemory).toBeUndefined();
  });

  it("that obey SIGTERM end with their own code", async () => {
    await runtime.start(task);
    await runtime.startContainer(taskId, shell("app", "trap 'exit 3' TERM; echo up; sleep 100 & wait"));
    await linesOf(runtime, taskId, "app", 1);
    await runtime.stopContainer(taskId, "app", 30);
    expect((await runtime.inspect(taskId))?.containers).toMatchObject([{ exitCode: 3 }]);
  });

  it("that want more memory than they have are killed, and it is known", async () => {
    await runtime.start(task);
    const { state } = await run(runtime, taskId, shell("app", "tail -c 100000000 /dev/zero", { memoryMiB: 16 }));
    expect(state).toMatchObject({ status: "exited", exitCode: 137, outOfMemory: true });
  });

  it("cannot be created with limits that the engine refuses: its own words", async () => {
    await runtime.start(task);
    const refused = runtime.startContainer(taskId, shell("app", "true", { memoryMiB: 1 }));
    await expect(refused).rejects.toMatchObject({
      kind: "cannot-create",
      detail: expect.stringMatching(/minimum memory limit/i),
    });
    const unknown = runtime.startContainer(taskId, shell("app", "true", { user: "stranger" }));
    await expect(unknown).rejects.toMatchObject({ kind: "cannot-start", detail: expect.stringContaining("stranger") });
    const missing = runtime.startContainer(taskId, shell("side", "true", { image: "understudy-test/missing:1" }));
    await expect(missing).rejects.toMatchObject({
      kind: "cannot-create",
      detail: expect.stringContaining("No such image"),
    });
  });

  it("are measured while they run", async () => {
    await runtime.start({ ...task, memoryMiB: 64, cpu: 256 });
    await runtime.startContainer(taskId, shell("busy", "while :; do :; done"));
    await runtime.startContainer(taskId, shell("idle", untilStopped));
    await runtime.startContainer(taskId, shell("gone", "true"));
    await until(
      async () => (await runtime.inspect(taskId))?.containers.some(({ status }) => status === "exited") === true,
    );
    const usage = [...((await runtime.usage(taskId)) ?? [])].sort((x, y) => x.name.localeCompare(y.name));
    expect(usage.map(({ name }) => name)).toEqual(["busy", "idle"]);
    // The limit is a quarter of a processor; it is used up, give or take the engine's sampling.
    expect(usage[0]?.cpuPercent).toBeGreaterThan(40);
    expect(usage[0]?.cpuPercent).toBeLessThan(200);
    expect(usage[1]?.cpuPercent).toBeLessThan(20);
    expect(usage[1]?.memoryPercent).toBeGreaterThan(0);
    expect(await runtime.usage("0".repeat(32))).toBeUndefined();
    expect(await runtime.stats(taskId, "busy")).toHaveProperty("cpu_stats");
    expect(await runtime.stats(taskId, "gone")).toBeUndefined();
    expect(await runtime.stats(taskId, "nobody")).toBeUndefined();
  });
});
