/** A task's life in rehearsal: the statuses and versions that AWS shows, reasons and exit codes. */
import { describe, expect, it } from "vitest";
import { RehearsalRuntime } from "../../runtime/rehearsal.js";
import { RuntimeRefusal } from "../../runtime/runtime.js";
import type { TaskRow } from "../../services/ecs/tables.js";
import { tasks } from "../../services/ecs/tables.js";
import type { CloudForTest, CloudForTestOptions } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import { createExecutionRole, NETWORK, registerTaskDefinition } from "../../testing/ecs-for-test.js";

const rehearse = (script: string) => ({ dockerLabels: { "understudy.rehearse": script } });

interface Watched extends CloudForTest {
  /** `lastStatus/version` each time one of them changed. */
  readonly steps: string[];
  run(): Promise<string>;
  describe(taskArn: string): Shown;
}

interface Shown {
  readonly lastStatus: string;
  readonly containers: readonly { readonly name: string; readonly exitCode?: number; readonly lastStatus: string }[];
  readonly attachments: readonly { readonly status: string; readonly details: readonly { readonly name: string }[] }[];
}

function watched(options: CloudForTestOptions = {}): Watched {
  const test = cloudForTest(options);
  const steps: string[] = [];
  test.cloud.store.subscribe((changes) => {
    for (const { table, row, before } of changes) {
      if (table !== tasks.name || !row) continue;
      const [now, then] = [row as TaskRow, before as TaskRow | undefined];
      if (now.version !== then?.version) steps.push(`${now.lastStatus}/${now.version}`);
    }
  });
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  return {
    ...test,
    steps,
    async run() {
      const input = { cluster: "demo", taskDefinition: "web", launchType: "FARGATE", networkConfiguration: NETWORK };
      const answer = test.call<{ tasks: { taskArn: string }[] }>("ecs", "RunTask", input);
      await test.advance(0);
      return answer.tasks[0]?.taskArn as string;
    },
    describe: (taskArn) =>
      test.call<{ tasks: Shown[] }>("ecs", "DescribeTasks", { cluster: "demo", tasks: [taskArn] }).tasks[0] as Shown,
  };
}

/** A runtime that has no image. */
class NoImages extends RehearsalRuntime {
  override pull(): Promise<never> {
    return Promise.reject(new RuntimeRefusal("image-not-found", "no such image"));
  }
}

describe("a clean run", () => {
  it("goes from PROVISIONING/1 to STOPPED/5", async () => {
    const test = watched();
    registerTaskDefinition(test, {}, rehearse("exit 3 after 30s"));
    const started = test.clock.now();
    const arn = await test.run();
    const running = test.describe(arn);
    expect(running).toMatchObject({
      lastStatus: "RUNNING",
      desiredStatus: "RUNNING",
      connectivity: "CONNECTED",
      healthStatus: "UNKNOWN",
      startedAt: new Date(started),
      containers: [{ lastStatus: "RUNNING", runtimeId: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      attachments: [{ status: "ATTACHED" }],
    });
    expect(running.attachments[0]?.details.map(({ name }) => name)).toEqual([
      "subnetId",
      "networkInterfaceId",
      "macAddress",
      "privateDnsName",
      "privateIPv4Address",
    ]);
    await test.advance(30_000);
    const end = new Date(started + 30_000);
    expect(test.describe(arn)).toMatchObject({
      lastStatus: "STOPPED",
      desiredStatus: "STOPPED",
      version: 5,
      stopCode: "EssentialContainerExited",
      stoppedReason: "Essential container in task exited",
      stoppingAt: end,
      executionStoppedAt: end,
      stoppedAt: end,
      pullStartedAt: new Date(started),
      pullStoppedAt: new Date(started),
      containers: [{ lastStatus: "STOPPED", exitCode: 3 }],
      attachments: [{ status: "DELETED" }],
    });
    expect(test.steps).toEqual(["PROVISIONING/1", "PENDING/2", "RUNNING/3", "DEPROVISIONING/4", "STOPPED/5"]);
    expect(test.defects).toEqual([]);
  });

  it("on bridge begins at PENDING", async () => {
    const test = watched();
    const container = { name: "app", image: "busybox", memory: 128, ...rehearse("exit 0 after 1s") };
    test.call("ecs", "RegisterTaskDefinition", { family: "job", containerDefinitions: [container] });
    test.call("ecs", "RunTask", { cluster: "demo", taskDefinition: "job" });
    await test.advance(1000);
    expect(test.steps).toEqual(["PENDING/1", "RUNNING/2", "DEPROVISIONING/3", "STOPPED/4"]);
  });

  it("ends even when the container ends at once", async () => {
    const test = watched();
    registerTaskDefinition(test, {}, rehearse("exit 0 after 0s"));
    expect(test.describe(await test.run())).toMatchObject({ lastStatus: "STOPPED", containers: [{ exitCode: 0 }] });
  });
});

describe("a start that fails", () => {
  it("goes from PROVISIONING/1 to STOPPED/4, without pull, start and exit code", async () => {
    const test = watched({ runtime: (clock) => new NoImages(clock) });
    registerTaskDefinition(test, {}, { image: "no_such_image" });
    const shown = test.describe(await test.run());
    expect(test.steps).toEqual(["PROVISIONING/1", "PENDING/2", "DEPROVISIONING/3", "STOPPED/4"]);
    expect(shown).toMatchObject({
      stopCode: "TaskFailedToStart",
      stoppedReason:
        "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref docker.io/library/no_such_image:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
      pullStartedAt: undefined,
      pullStoppedAt: undefined,
      startedAt: undefined,
      executionStoppedAt: undefined,
    });
    expect(shown.containers[0]).toMatchObject({ exitCode: undefined, imageDigest: undefined, lastStatus: "STOPPED" });
    expect(test.defects).toEqual([]);
  });

  it("says what could not be started", async () => {
    const test = watched();
    registerTaskDefinition(test, {}, rehearse("dance"));
    expect(test.describe(await test.run())).toMatchObject({
      stopCode: "TaskFailedToStart",
      stoppedReason: expect.stringMatching(/^CannotStartContainerError: /),
    });
  });

  it("fails when a container waits for one that did not end well", async () => {
    const test = watched();
    const init = { name: "init", image: "busybox", essential: false, ...rehearse("exit 1 after 2s") };
    const app = { name: "app", image: "busybox", dependsOn: [{ containerName: "init", condition: "SUCCESS" }] };
    registerTaskDefinition(test, { containerDefinitions: [init, app] });
    const arn = await test.run();
    expect(test.describe(arn).lastStatus).toBe("PENDING");
    await test.advance(2000);
    expect(test.describe(arn)).toMatchObject({ stopCode: "TaskFailedToStart", stoppedReason: "Task failed to start" });
    expect(test.describe(arn).containers.map(({ exitCode }) => exitCode)).toEqual([1, undefined]);
  });
});

describe("StopTask", () => {
  it.each([
    ["the reason given", "enough", "enough"],
    ["a default reason", undefined, "Task stopped by user"],
  ])("ends a running task with %s", async (_name, reason, stoppedReason) => {
    const test = watched();
    registerTaskDefinition(test);
    const arn = await test.run();
    test.call("ecs", "StopTask", { cluster: "demo", task: arn, reason });
    await test.advance(0);
    expect(test.describe(arn)).toMatchObject({
      lastStatus: "STOPPED",
      version: 5,
      stopCode: "UserInitiated",
      stoppedReason,
    });
    expect(test.describe(arn).containers).toMatchObject([{ exitCode: 0 }]);
  });

  it("ends a task that has only just been asked for", async () => {
    const test = watched();
    registerTaskDefinition(test);
    const input = { cluster: "demo", taskDefinition: "web", networkConfiguration: NETWORK };
    const { tasks: started } = test.call<{ tasks: { taskArn: string }[] }>("ecs", "RunTask", input);
    const arn = started[0]?.taskArn as string;
    test.call("ecs", "StopTask", { cluster: "demo", task: arn });
    await test.advance(0);
    expect(test.describe(arn)).toMatchObject({
      lastStatus: "STOPPED",
      stopCode: "UserInitiated",
      startedAt: undefined,
    });
    expect(test.defects).toEqual([]);
  });
});

describe("several containers", () => {
  const two = (side: object) => [
    { name: "app", image: "busybox" },
    { name: "side", image: "busybox", ...side },
  ];

  it("goes on without one that is not essential", async () => {
    const test = watched();
    registerTaskDefinition(test, { containerDefinitions: two({ essential: false, ...rehearse("exit 1 after 5s") }) });
    const arn = await test.run();
    await test.advance(5000);
    expect(test.describe(arn)).toMatchObject({
      lastStatus: "RUNNING",
      containers: [{ lastStatus: "RUNNING" }, { lastStatus: "STOPPED", exitCode: 1 }],
    });
  });

  it("stops the others with an essential one", async () => {
    const test = watched();
    registerTaskDefinition(test, { containerDefinitions: two(rehearse("exit 7 after 5s")) });
    const arn = await test.run();
    await test.advance(5000);
    expect(test.describe(arn)).toMatchObject({ lastStatus: "STOPPED", containers: [{ exitCode: 0 }, { exitCode: 7 }] });
  });

  it("waits for HEALTHY", async () => {
    const test = watched();
    const app = { name: "app", image: "busybox", dependsOn: [{ containerName: "side", condition: "HEALTHY" }] };
    const side = { name: "side", image: "busybox", healthCheck: { command: ["CMD", "true"], interval: 20 } };
    registerTaskDefinition(test, { containerDefinitions: [app, side] });
    const arn = await test.run();
    expect(test.describe(arn).lastStatus).toBe("PENDING");
    await test.advance(20_000);
    expect(test.describe(arn)).toMatchObject({
      lastStatus: "RUNNING",
      containers: [{ healthStatus: "UNKNOWN" }, { healthStatus: "HEALTHY" }],
    });
  });
});

describe("the sweeper", () => {
  it("takes a stopped task away after an hour", async () => {
    const test = watched();
    registerTaskDefinition(test, {}, rehearse("exit 0 after 1s"));
    const arn = await test.run();
    await test.advance(1000);
    await test.advance(3_599_999);
    expect(test.describe(arn).lastStatus).toBe("STOPPED");
    await test.advance(1);
    expect(test.describe(arn)).toBeUndefined();
  });
});
