/** The service scheduler in a whole cloud: rolling update, scaling, deletion, restart, failures. */
import { describe, expect, it } from "vitest";
import { RehearsalRuntime } from "../../runtime/rehearsal.js";
import { RuntimeRefusal } from "../../runtime/runtime.js";
import { Store } from "../../store/store.js";
import type { CloudForTest, CloudForTestOptions } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import {
  createExecutionRole,
  createService,
  describeService,
  eventTexts,
  registerTaskDefinition,
} from "../../testing/ecs-for-test.js";

const STARTED = "(service web) has started 1 tasks: (task TASK).";
const COMPLETED = "(service web) (deployment ecs-svc/ID) deployment completed.";
const STEADY = "(service web) has reached a steady state.";
const STOPPED = "(service web) has stopped 1 running tasks: (task TASK).";

const rehearse = (script: string) => ({ dockerLabels: { "understudy.rehearse": script } });
const update = (test: CloudForTest, more: object) =>
  test.call("ecs", "UpdateService", { cluster: "demo", service: "web", ...more });

async function serving(
  service: object = {},
  container: object = {},
  options: CloudForTestOptions = {},
): Promise<CloudForTest> {
  const test = cloudForTest(options);
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  registerTaskDefinition(test, {}, container);
  createService(test, service);
  await test.advance(0);
  return test;
}

interface ListedTask {
  readonly taskDefinitionArn: string;
  readonly startedBy: string;
  readonly stoppedReason: string;
  readonly stopCode: string;
}

function tasksOf({ call }: CloudForTest, desiredStatus: "RUNNING" | "STOPPED"): readonly ListedTask[] {
  const { taskArns } = call<{ taskArns: string[] }>("ecs", "ListTasks", {
    cluster: "demo",
    serviceName: "web",
    desiredStatus,
  });
  return taskArns.length === 0
    ? []
    : call<{ tasks: ListedTask[] }>("ecs", "DescribeTasks", { cluster: "demo", tasks: taskArns }).tasks;
}

describe("a service", () => {
  it("brings its tasks up and says so", async () => {
    const test = await serving({ desiredCount: 2 });
    expect(describeService(test)).toMatchObject({
      runningCount: 2,
      pendingCount: 0,
      deployments: [
        {
          status: "PRIMARY",
          rolloutState: "COMPLETED",
          runningCount: 2,
          rolloutStateReason: expect.stringMatching(/completed\.$/),
        },
      ],
    });
    expect(eventTexts(test)).toEqual([
      "(service web) has started 2 tasks: (task TASK) (task TASK).",
      COMPLETED,
      STEADY,
    ]);
    const [task] = tasksOf(test, "RUNNING");
    expect(task).toMatchObject({ group: "service:web", startedBy: describeService(test).deployments[0]?.id });
  });

  it("scales up and down", async () => {
    const test = await serving();
    update(test, { desiredCount: 3 });
    await test.advance(0);
    expect(describeService(test).runningCount).toBe(3);
    update(test, { desiredCount: 1 });
    await test.advance(0);
    expect(describeService(test).runningCount).toBe(1);
    const { id } = describeService(test).deployments[0] ?? {};
    expect(tasksOf(test, "STOPPED")).toMatchObject(
      Array(2).fill({
        stopCode: "ServiceSchedulerInitiated",
        stoppedReason: `Scaling activity initiated by (deployment ${id})`,
      }),
    );
    expect(eventTexts(test).slice(3)).toEqual([
      "(service web) has started 2 tasks: (task TASK) (task TASK).",
      STEADY,
      "(service web) has stopped 2 running tasks: (task TASK) (task TASK).",
      STEADY,
    ]);
    expect(test.defects).toEqual([]);
  });

  it("replaces a task that ends", async () => {
    const test = await serving({}, rehearse("exit 1 after 60s"));
    await test.advance(60_000);
    expect(tasksOf(test, "STOPPED")).toMatchObject([{ stopCode: "EssentialContainerExited" }]);
    expect(describeService(test)).toMatchObject({ runningCount: 1, deployments: [{ failedTasks: 0 }] });
  });

  it("does not start a task that ends at once without end", async () => {
    const test = await serving({}, rehearse("exit 0 after 0s"));
    expect(tasksOf(test, "STOPPED")).toHaveLength(1);
    await test.advance(60_000);
    expect(tasksOf(test, "STOPPED")).toHaveLength(7);
    expect(describeService(test).deployments).toMatchObject([{ failedTasks: 0 }]);
  });

  it("puts managed and propagated tags on its tasks", async () => {
    const test = await serving({
      enableECSManagedTags: true,
      propagateTags: "SERVICE",
      tags: [{ key: "team", value: "web" }],
    });
    const { taskArns } = test.call<{ taskArns: string[] }>("ecs", "ListTasks", { cluster: "demo" });
    expect(test.call("ecs", "ListTagsForResource", { resourceArn: taskArns[0] })).toEqual({
      tags: [
        { key: "aws:ecs:clusterName", value: "demo" },
        { key: "aws:ecs:serviceName", value: "web" },
        { key: "team", value: "web" },
      ],
    });
  });
});

describe("a rolling update", () => {
  it("brings the new tasks up before the old ones go", async () => {
    const test = await serving({ desiredCount: 2 });
    registerTaskDefinition(test);
    const fewest: number[] = [];
    test.cloud.store.subscribe(() => void fewest.push(describeService(test).runningCount));
    update(test, { taskDefinition: "web" });
    await test.advance(0);
    expect(Math.min(...fewest)).toBe(2);
    expect(describeService(test).deployments).toMatchObject([{ rolloutState: "COMPLETED", runningCount: 2 }]);
    expect(tasksOf(test, "RUNNING").map((task) => task.taskDefinitionArn.split(":").at(-1))).toEqual(["2", "2"]);
    expect(eventTexts(test).at(-1)).toBe(STEADY);
    expect(eventTexts(test).at(-2)).toBe(COMPLETED);
    expect(test.defects).toEqual([]);
  });

  it("replaces in place where no more than desired may exist", async () => {
    const test = await serving({ deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 100 } });
    update(test, { forceNewDeployment: true });
    await test.advance(0);
    expect(eventTexts(test).slice(3)).toEqual([STOPPED, STARTED, COMPLETED, STEADY]);
  });

  it("stays with the old tasks while the new ones cannot start", async () => {
    const test = await serving();
    registerTaskDefinition(test, { executionRoleArn: "nobody" });
    update(test, { taskDefinition: "web" });
    await test.advance(60_000);
    expect(describeService(test)).toMatchObject({
      runningCount: 1,
      deployments: [
        { status: "PRIMARY", rolloutState: "IN_PROGRESS", runningCount: 0 },
        { status: "ACTIVE", rolloutState: "COMPLETED", runningCount: 1 },
      ],
    });
  });
});

describe("deletion", () => {
  it("drains, then leaves the service INACTIVE and describable", async () => {
    const test = await serving({ desiredCount: 2 });
    test.call("ecs", "DeleteService", { cluster: "demo", service: "web", force: true });
    expect(describeService(test).status).toBe("DRAINING");
    await test.advance(0);
    expect(describeService(test)).toMatchObject({ status: "INACTIVE", runningCount: 0, deployments: [] });
    expect(tasksOf(test, "RUNNING")).toEqual([]);
    expect(test.call("ecs", "ListServices", { cluster: "demo" })).toMatchObject({ serviceArns: [] });
    expect(test.call("ecs", "DeleteCluster", { cluster: "demo" })).toMatchObject({ cluster: { status: "INACTIVE" } });
  });
});

describe("a restart", () => {
  it("goes on from a dump to the same end", async () => {
    const before = await serving({ desiredCount: 2 });
    update(before, { desiredCount: 3 });
    const dump = JSON.parse(JSON.stringify(before.cloud.store.dump()));
    await before.cloud.stop();
    const store = new Store();
    store.load(dump);
    const after = cloudForTest({ store });
    await after.advance(0);
    expect(describeService(after)).toMatchObject({ runningCount: 3, deployments: [{ rolloutState: "COMPLETED" }] });
    expect(tasksOf(after, "STOPPED")).toEqual([]);
    expect(after.defects).toEqual([]);
  });

  it("ends a task whose stop was under way", async () => {
    const before = await serving();
    update(before, { desiredCount: 0 });
    const { taskArns } = before.call<{ taskArns: string[] }>("ecs", "ListTasks", { cluster: "demo" });
    before.call("ecs", "StopTask", { cluster: "demo", task: taskArns[0] });
    const dump = before.cloud.store.dump();
    await before.cloud.stop();
    const store = new Store();
    store.load(dump);
    const after = cloudForTest({ store });
    await after.advance(0);
    expect(tasksOf(after, "STOPPED")).toMatchObject([{ lastStatus: "STOPPED", stopCode: "UserInitiated" }]);
    expect(describeService(after)).toMatchObject({ runningCount: 0, pendingCount: 0 });
  });
});

describe("tasks that do not start", () => {
  /** A runtime whose images cannot be had until it says so. */
  class Images extends RehearsalRuntime {
    there = false;
    override pull(image: string): Promise<object> {
      return this.there ? super.pull(image) : Promise.reject(new RuntimeRefusal("image-not-found", "no"));
    }
  }

  it("are counted, told of and tried less and less often; one that runs sets the count back", async () => {
    let images: Images | undefined;
    const test = await serving({}, {}, { runtime: (clock) => (images = new Images(clock)) });
    expect(describeService(test).deployments).toMatchObject([{ failedTasks: 1, rolloutState: "IN_PROGRESS" }]);
    expect(eventTexts(test)).toEqual([
      STARTED,
      expect.stringMatching(/^\(service web\) was unable to place a task\. Reason: CannotPullContainerError: .*\.$/),
    ]);
    await test.advance(10_000);
    expect(describeService(test).deployments).toMatchObject([{ failedTasks: 2 }]);
    await test.advance(19_999);
    expect(describeService(test).deployments).toMatchObject([{ failedTasks: 2 }]);
    await test.advance(1);
    expect(describeService(test).deployments).toMatchObject([{ failedTasks: 3 }]);
    (images as Images).there = true;
    await test.advance(40_000);
    expect(describeService(test)).toMatchObject({
      runningCount: 1,
      deployments: [{ failedTasks: 0, rolloutState: "COMPLETED" }],
    });
    expect(test.defects).toEqual([]);
  });

  it("are tried at least every quarter of an hour", async () => {
    const test = await serving({}, {}, { runtime: (clock) => new Images(clock) });
    await test.advance(3 * 3_600_000);
    const { failedTasks = 0 } = describeService(test).deployments[0] ?? {};
    expect(failedTasks).toBeGreaterThan(15);
    expect(failedTasks).toBeLessThan(25);
  });
});

describe("events", () => {
  it("are kept newest first, a hundred at most", async () => {
    const test = await serving();
    for (let i = 0; i < 60; i += 1) {
      update(test, { desiredCount: i % 2 });
      await test.advance(1000);
    }
    const { events } = test.call<{ services: { events: { createdAt: Date }[] }[] }>("ecs", "DescribeServices", {
      cluster: "demo",
      services: ["web"],
    }).services[0] ?? { events: [] };
    expect(events).toHaveLength(100);
    const times = events.map(({ createdAt }) => createdAt.getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });
});
