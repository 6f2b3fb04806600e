import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ContainerSpec, MountSpec, TaskSpec } from "@understudy/cloud";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { taskSpec } from "../../../../cloud/src/runtime/testing/runtime-under-test.js";
import type { DockerRuntime } from "./docker-runtime.js";
import {
  disposeOf,
  ensureTestImage,
  newInstance,
  openDocker,
  openEngine,
  shell,
  until,
  untilStopped,
} from "./testing/open-docker.js";
import { run } from "./testing/run-to-end.js";

const a = taskSpec("a");
const b = taskSpec("b");
const own = (path: string, readOnly = false): MountSpec => ({ kind: "task", volume: "scratch", path, readOnly });
const shared = (path: string): MountSpec => ({
  kind: "shared",
  volume: "data",
  autoprovision: true,
  path,
  readOnly: false,
});

describe("what containers of the docker driver share", () => {
  let instance: string;
  let runtime: DockerRuntime;
  beforeAll(() => ensureTestImage("busybox"));
  beforeEach(async () => {
    instance = newInstance();
    runtime = await openDocker(instance);
  });
  afterEach(() => disposeOf(runtime));

  const lines = async (script: string, more: Partial<ContainerSpec>, name = "app", task: TaskSpec = a) => {
    await runtime.start(task);
    return (await run(runtime, task.taskId, shell(name, script, more))).lines;
  };
  const volumes = async (): Promise<readonly { Name: string }[]> => {
    const filters = { label: [`understudy.instance=${instance}`] };
    return (await (await openEngine()).call<{ Volumes: { Name: string }[] }>("GET", "/volumes", { query: { filters } }))
      .Volumes;
  };

  it("finds in a volume what another container of the task wrote, and cannot write where it may only read", async () => {
    await lines("echo hello >/out/file", { mounts: [own("/out")] }, "writer");
    const reader = await lines("cat /in/file; touch /in/x 2>&1; true", { mounts: [own("/in", true)] }, "reader");
    expect(reader).toEqual(["hello", "touch: /in/x: Read-only file system"]);
  });

  it("takes another container's mounts", async () => {
    await lines("echo hello >/out/file", { mounts: [own("/out")] }, "writer");
    const volumesFrom = [{ container: "writer", readOnly: true }];
    expect(await lines("cat /out/file; touch /out/x 2>&1; true", { volumesFrom }, "reader")).toEqual([
      "hello",
      "touch: /out/x: Read-only file system",
    ]);
    const stranger = shell("lost", "true", { volumesFrom: [{ container: "nobody", readOnly: false }] });
    await expect(runtime.startContainer(a.taskId, stranger)).rejects.toMatchObject({ kind: "cannot-create" });
  });

  it("loses a task's volumes with the task, and keeps shared ones until all is forgotten", async () => {
    await lines("echo mine >/own/file; echo ours >/all/file", { mounts: [own("/own"), shared("/all")] });
    await runtime.remove(a.taskId);
    expect((await volumes()).map(({ Name }) => Name)).toEqual([`understudy-${instance}.shared-data`]);
    const found = await lines("cat /all/file; ls /own", { mounts: [own("/own"), shared("/all")] }, "app", b);
    expect(found).toEqual(["ours"]);
    await runtime.remove(b.taskId);
    await runtime.forget();
    expect(await volumes()).toEqual([]);
  });

  it("makes a volume with the options of its driver", async () => {
    const options = { type: "tmpfs", device: "tmpfs", o: "size=2m" };
    const mounts: MountSpec[] = [{ ...own("/fast"), kind: "task", volume: "fast", options }];
    expect(await lines("df -m /fast | tail -1 | awk '{print $2}'", { mounts })).toEqual(["2"]);
  });

  it("mounts a folder of this machine, but follows no link out of what is allowed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "understudy-mount-"));
    try {
      writeFileSync(join(folder, "file"), "from the host\n");
      symlinkSync("/etc", join(folder, "out"));
      const host = (source: string): MountSpec => ({
        kind: "host",
        source,
        within: folder,
        path: "/host",
        readOnly: true,
      });
      expect(await lines("cat /host/file", { mounts: [host(folder)] })).toEqual(["from the host"]);
      const escaping = shell("escaping", "true", { mounts: [host(join(folder, "out"))] });
      await expect(runtime.startContainer(a.taskId, escaping)).rejects.toMatchObject({
        kind: "cannot-create",
        detail: expect.stringContaining("leads out of"),
      });
      const absent = shell("absent", "true", { mounts: [host(join(folder, "absent"))] });
      await expect(runtime.startContainer(a.taskId, absent)).rejects.toMatchObject({
        detail: expect.stringContaining("bind source path does not exist"),
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("has tmpfs, rights, shared memory and kernel parameters as asked", async () => {
    const more: Partial<ContainerSpec> = {
      tmpfs: [{ path: "/fast", sizeMiB: 3, options: ["mode=1777"] }],
      capabilities: { add: ["SYS_PTRACE"], drop: ["CHOWN"] },
      sharedMemoryMiB: 5,
      initProcess: true,
      noNewPrivileges: true,
      sysctls: { "kernel.msgmax": "4096" },
    };
    const script =
      "df -m /fast | tail -1 | awk '{print $2}'; df -m /dev/shm | tail -1 | awk '{print $2}'; chown nobody /tmp 2>&1; " +
      "cat /proc/sys/kernel/msgmax; grep NoNewPrivs /proc/self/status | tr -d '\\t'; tr '\\0' ' ' </proc/1/cmdline | cut -d' ' -f1";
    expect(await lines(script, more)).toEqual([
      "3",
      "5",
      "chown: /tmp: Operation not permitted",
      "4096",
      "NoNewPrivs:1",
      "/sbin/docker-init",
    ]);
  });

  it("knows the task's names and DNS servers", async () => {
    const task = {
      ...a,
      hosts: [{ name: "db", address: "10.0.0.7" }],
      dnsServers: ["10.0.0.2"],
      dnsSearchDomains: ["x.test"],
    };
    const found = await lines(
      "awk '$2 == \"db\"' /etc/hosts; grep -e nameserver -e search /etc/resolv.conf",
      {},
      "app",
      task,
    );
    expect(found.map((line) => line.replace(/\s+/g, " "))).toEqual([
      "10.0.0.7 db",
      "search x.test",
      "nameserver 10.0.0.2",
    ]);
  });

  it("sees the processes of its task where they are shared", async () => {
    await runtime.start({ ...a, sharedProcesses: true, sharedIpc: true });
    await runtime.startContainer(a.taskId, shell("app", `exec -a marked sleep 1000 & ${untilStopped}`));
    const [count] = (await run(runtime, a.taskId, shell("side", "ps | grep -c 'slee[p]'"))).lines;
    expect(Number(count)).toBeGreaterThan(0);
  });

  it("is reached on this machine's loopback at its published port, which can be taken once", async () => {
    const hostPort = await freePort();
    const task: TaskSpec = {
      ...a,
      networkMode: "bridge",
      ports: [
        { containerPort: 8080, hostPort, protocol: "tcp" },
        { containerPort: 9090, hostPort: 0, protocol: "udp" },
      ],
    };
    const { ports = [] } = await runtime.start(task);
    expect([...ports].sort((x, y) => x.containerPort - y.containerPort)).toEqual([
      { containerPort: 8080, hostPort, protocol: "tcp", bindIp: "127.0.0.1" },
      { containerPort: 9090, hostPort: expect.any(Number), protocol: "udp", bindIp: "127.0.0.1" },
    ]);
    const server = "mkdir /www; echo hi >/www/index.html; trap 'exit 0' TERM; httpd -f -p 8080 -h /www & wait";
    await runtime.startContainer(a.taskId, shell("server", server));
    let text = "";
    await until(async () => {
      text = await fetch(`http://127.0.0.1:${hostPort}/`).then(
        (response) => response.text(),
        () => "",
      );
      return text !== "";
    });
    expect(text).toBe("hi\n");
    await expect(runtime.start({ ...task, taskId: b.taskId })).rejects.toMatchObject({
      detail: expect.stringContaining("port is already allocated"),
    });
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
