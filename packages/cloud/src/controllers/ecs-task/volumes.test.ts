import { describe, expect, it } from "vitest";
import type { Settings } from "../../settings.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";

interface Task {
  readonly lastStatus: string;
  readonly stoppedReason?: string;
  readonly containers: readonly { readonly networkBindings: readonly object[]; readonly reason?: string }[];
}

/** Runs a task on bridge and gives it as it is a moment later. */
async function runTask(definition: object, container: object, settings: Partial<Settings> = {}) {
  const test = cloudForTest({ settings });
  test.call("ecs", "CreateCluster", {});
  test.call("ecs", "RegisterTaskDefinition", {
    family: "batch",
    containerDefinitions: [{ name: "app", image: "busybox", memory: 64, ...container }],
    ...definition,
  });
  const { tasks } = test.call<{ tasks: { taskArn: string }[] }>("ecs", "RunTask", { taskDefinition: "batch" });
  await test.advance(1000);
  const [task] = test.call<{ tasks: Task[] }>("ecs", "DescribeTasks", { tasks: [tasks[0]?.taskArn] }).tasks;
  expect(test.defects).toEqual([]);
  return task as Task;
}

const mountPoints = [{ sourceVolume: "data", containerPath: "/data" }];
const withVolume = (volume: object) => [{ volumes: [{ name: "data", ...volume }] }, { mountPoints }] as const;

describe("a task with volumes", () => {
  it.each<[string, readonly [object, object]]>([
    ["an empty one", withVolume({})],
    ["an empty one with a host that names no path", withVolume({ host: {} })],
    ["one of the task", withVolume({ dockerVolumeConfiguration: { scope: "task" } })],
    ["a shared one that is made", withVolume({ dockerVolumeConfiguration: { scope: "shared", autoprovision: true } })],
    [
      "a tmpfs as volume",
      withVolume({ dockerVolumeConfiguration: { driver: "local", driverOpts: { type: "tmpfs" } } }),
    ],
  ])("runs with %s", async (_name, [definition, container]) => {
    expect(await runTask(definition, container)).toMatchObject({ lastStatus: "RUNNING" });
  });

  it("mounts a path of this machine where the user allows it", async () => {
    const [definition, container] = withVolume({ host: { sourcePath: "/srv/data/web" } });
    const task = await runTask(definition, container, { hostMounts: ["/srv/data"] });
    expect(task).toMatchObject({ lastStatus: "RUNNING" });
  });

  it.each<[string, readonly [object, object], string]>([
    [
      "a path of this machine",
      withVolume({ host: { sourcePath: "/etc" } }),
      'CannotCreateContainerError: API error (400): invalid mount config for type "bind": bind source path does not exist: /etc',
    ],
    [
      "a shared one that is to be there",
      withVolume({ dockerVolumeConfiguration: { scope: "shared" } }),
      "CannotCreateContainerError: get data: no such volume",
    ],
    [
      "another driver",
      withVolume({ dockerVolumeConfiguration: { driver: "rexray/ebs" } }),
      'CannotCreateVolumeError: create data: error looking up volume plugin rexray/ebs: plugin "rexray/ebs" not found',
    ],
    [
      "a device",
      withVolume({ dockerVolumeConfiguration: { driverOpts: { type: "none", o: "bind", device: "/etc" } } }),
      "CannotCreateContainerError: Error response from daemon: dockerVolumeConfiguration.driverOpts is not permitted on this container instance",
    ],
    [
      "a device under the name of a tmpfs",
      withVolume({ dockerVolumeConfiguration: { driverOpts: { type: "tmpfs", o: "size=1m,bind", device: "/etc" } } }),
      "CannotCreateContainerError: Error response from daemon: dockerVolumeConfiguration.driverOpts is not permitted on this container instance",
    ],
    [
      "EFS",
      withVolume({ efsVolumeConfiguration: { fileSystemId: "fs-1" } }),
      'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve "fs-1.efs.us-east-1.amazonaws.com" - check that your file system ID is correct.',
    ],
  ])("stops with %s", async (_name, [definition, container], stoppedReason) => {
    const task = await runTask(definition, container);
    expect(task).toMatchObject({ lastStatus: "STOPPED" });
    expect(task.containers[0]?.reason ?? task.stoppedReason).toBe(stoppedReason);
  });

  it("tells which flag allows a path", async () => {
    const test = cloudForTest();
    test.call("ecs", "CreateCluster", {});
    const [definition, container] = withVolume({ host: { sourcePath: "/etc" } });
    const containerDefinitions = [{ name: "app", image: "busybox", memory: 64, ...container }];
    test.call("ecs", "RegisterTaskDefinition", { family: "batch", containerDefinitions, ...definition });
    test.call("ecs", "RunTask", { taskDefinition: "batch" });
    await test.advance(1000);
    const failures = Object.values(test.cloud.store.dump().tables["understudy.failure"] ?? {});
    expect(failures).toMatchObject([
      { record: { cause: { id: "host-path-not-allowed", evidence: { path: "/etc" } } } },
    ]);
  });
});

describe("what reaches beyond a container", () => {
  const denied = (parameter: string) =>
    `CannotCreateContainerError: Error response from daemon: ${parameter} is not permitted on this container instance`;
  const add = (capability: string) => ({ linuxParameters: { capabilities: { add: [capability] } } });

  it.each<[string, object, object]>([
    ["privileged", {}, { privileged: true }],
    ["linuxParameters.devices", {}, { linuxParameters: { devices: [{ hostPath: "/dev/kvm" }] } }],
    ["linuxParameters.capabilities.add=NET_ADMIN", {}, add("NET_ADMIN")],
    ["dockerSecurityOptions", {}, { dockerSecurityOptions: ["apparmor:unconfined"] }],
    ["pidMode=host", { pidMode: "host" }, {}],
    ["ipcMode=host", { ipcMode: "host" }, {}],
  ])("%s stops the task, unless the user allows it", async (parameter, definition, container) => {
    expect(await runTask(definition, container)).toMatchObject({ stoppedReason: denied(parameter) });
    expect(await runTask(definition, container, { privileged: true })).toMatchObject({ lastStatus: "RUNNING" });
  });

  it.each([add("SYS_PTRACE"), { dockerSecurityOptions: ["no-new-privileges"] }])(
    "%j stays within it",
    async (container) => {
      expect(await runTask({}, container)).toMatchObject({ lastStatus: "RUNNING" });
    },
  );
});

describe("ports of a task on bridge", () => {
  it("are shown where they are published", async () => {
    const portMappings = [
      { containerPort: 80, hostPort: 8080 },
      { containerPort: 53, protocol: "udp" },
    ];
    const task = await runTask({}, { portMappings });
    expect(task.containers[0]?.networkBindings).toEqual([
      { bindIP: "127.0.0.1", containerPort: 80, hostPort: 8080, protocol: "tcp" },
      { bindIP: "127.0.0.1", containerPort: 53, hostPort: expect.any(Number), protocol: "udp" },
    ]);
  });
});

describe("containers that take another's volumes", () => {
  it("start after it", async () => {
    const volumesFrom = [{ sourceContainer: "data" }];
    const containerDefinitions = [
      { name: "app", image: "busybox", memory: 64, volumesFrom },
      { name: "data", image: "busybox", memory: 64, essential: false },
    ];
    expect(await runTask({ containerDefinitions }, {})).toMatchObject({ lastStatus: "RUNNING" });
  });
});
