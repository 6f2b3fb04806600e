/** Deployments in a whole cloud: what a bad one leads to, with and without the circuit breaker; unhealthy tasks; protection. */
import { describe, expect, it } from "vitest";
import { failures } from "../../gate/failures.js";
import { RehearsalRuntime } from "../../runtime/rehearsal.js";
import { RuntimeRefusal } from "../../runtime/runtime.js";
import { Store } from "../../store/store.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import {
  createExecutionRole,
  createService,
  describeService,
  eventTexts,
  registerTaskDefinition,
} from "../../testing/ecs-for-test.js";

const STARTED = "(service web) has started 1 tasks: (task TASK).";
const STOPPED = "(service web) has stopped 1 running tasks: (task TASK).";
const COMPLETED = "(service web) (deployment ecs-svc/ID) deployment completed.";
const STEADY = "(service web) has reached a steady state.";
const FAILED = "(service web) (deployment ecs-svc/ID) deployment failed: tasks failed to start.";
const ROLLING_BACK = "(service web) rolling back to deployment ecs-svc/ID.";
const UNHEALTHY = "(service web) (task TASK) failed container health checks.";
const REPLACED =
  "(service web) has started 1 tasks: (task TASK). Amazon ECS replaced 1 tasks due to an unhealthy status.";
const NO_IMAGE = expect.stringMatching(
  /^\(service web\) was unable to place a task\. Reason: CannotPullContainerError/,
);
const IMPAIRED =
  "(service web) is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";

const rehearse = (script: string) => ({ dockerLabels: { "understudy.rehearse": script } });
const breaker = (rollback: boolean) => ({
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback } },
});

/** A runtime that has every image but `broken`. */
class Images extends RehearsalRuntime {
  override pull(image: string): Promise<object> {
    return image === "broken" ? Promise.reject(new RuntimeRefusal("image-not-found", "no")) : super.pull(image);
  }
}

async function serving(service: object = {}, container: object = {}): Promise<CloudForTest> {
  const test = cloudForTest({ runtime: (clock) => new Images(clock) });
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  registerTaskDefinition(test, {}, container);
  createService(test, service);
  await test.advance(0);
  return test;
}

/** One second after whatever was before. */
async function deploy(test: CloudForTest, container: object): Promise<void> {
  await test.advance(1000);
  registerTaskDefinition(test, {}, container);
  test.call("ecs", "UpdateService", { cluster: "demo", service: "web", taskDefinition: "web" });
}

interface ServiceDeployment {
  readonly status: string;
  readonly statusReason?: string;
  readonly targetServiceRevision: object;
  readonly deploymentCircuitBreaker: object;
  readonly rollback?: { readonly serviceRevisionArn: string };
}

/** Newest first. */
function deploymentsOf({ call }: CloudForTest): readonly ServiceDeployment[] {
  const { serviceDeployments } = call<{ serviceDeployments: { serviceDeploymentArn: string }[] }>(
    "ecs",
    "ListServiceDeployments",
    { cluster: "demo", service: "web" },
  );
  const serviceDeploymentArns = serviceDeployments.map((one) => one.serviceDeploymentArn);
  return call<{ serviceDeployments: ServiceDeployment[] }>("ecs", "DescribeServiceDeployments", {
    serviceDeploymentArns,
  }).serviceDeployments;
}

interface ListedTask {
  readonly taskArn: string;
  readonly stopCode: string;
  readonly stoppedReason: string;
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

describe("a bad deployment", () => {
  it("goes on without end where no circuit breaker is", async () => {
    const test = await serving();
    await deploy(test, { image: "broken" });
    await test.advance(3_600_000);
    expect(describeService(test)).toMatchObject({
      runningCount: 1,
      deployments: [
        { status: "PRIMARY", rolloutState: "IN_PROGRESS" },
        { status: "ACTIVE", rolloutState: "COMPLETED" },
      ],
    });
    expect(deploymentsOf(test)[0]).toMatchObject({
      status: "IN_PROGRESS",
      deploymentCircuitBreaker: { status: "DISABLED" },
    });
  });

  it("stops at the threshold, and starts nothing more", async () => {
    const test = await serving(breaker(false));
    await deploy(test, { image: "broken" });
    await test.advance(3_600_000);
    expect(describeService(test)).toMatchObject({
      runningCount: 1,
      deployments: [
        {
          status: "PRIMARY",
          rolloutState: "FAILED",
          rolloutStateReason: "ECS deployment circuit breaker: tasks failed to start.",
          failedTasks: 3,
        },
        { status: "ACTIVE", rolloutState: "COMPLETED", runningCount: 1 },
      ],
    });
    expect(eventTexts(test).slice(3)).toEqual([
      STARTED,
      NO_IMAGE,
      STARTED,
      NO_IMAGE,
      IMPAIRED,
      STARTED,
      NO_IMAGE,
      FAILED,
    ]);
    expect(deploymentsOf(test)[0]).toMatchObject({
      status: "STOPPED",
      deploymentCircuitBreaker: { status: "TRIGGERED", failureCount: 3, threshold: 3 },
    });
    expect(test.defects).toEqual([]);
  });

  it("is rolled back to the last that completed", async () => {
    const test = await serving(breaker(true));
    const good = describeService(test).deployments[0]?.id;
    await deploy(test, { image: "broken" });
    await test.advance(600_000);
    expect(describeService(test)).toMatchObject({
      taskDefinition: expect.stringMatching(/web:1$/),
      runningCount: 1,
      deployments: [{ id: good, status: "PRIMARY", rolloutState: "COMPLETED" }],
    });
    expect(eventTexts(test).slice(-5)).toEqual([NO_IMAGE, FAILED, ROLLING_BACK, COMPLETED, STEADY]);
    const [bad] = deploymentsOf(test);
    expect(bad).toMatchObject({
      status: "ROLLBACK_SUCCESSFUL",
      statusReason: "Service deployment rolled back because the circuit breaker threshold was exceeded.",
      deploymentCircuitBreaker: { status: "TRIGGERED", failureCount: 3, threshold: 3 },
    });
    expect(bad?.rollback?.serviceRevisionArn.split("/").at(-1)).toBe(good?.split("/").at(-1));
    expect(test.defects).toEqual([]);
  });

  it("is rolled back although the old tasks are gone by then", async () => {
    const inPlace = { minimumHealthyPercent: 0, maximumPercent: 100 };
    const { deploymentConfiguration } = breaker(true);
    const test = await serving({ deploymentConfiguration: { ...deploymentConfiguration, ...inPlace } });
    const good = describeService(test).deployments[0]?.id;
    await deploy(test, { image: "broken" });
    await test.advance(600_000);
    expect(describeService(test)).toMatchObject({
      runningCount: 1,
      deployments: [{ id: good, rolloutState: "COMPLETED" }],
    });
    expect(eventTexts(test).slice(-5)).toEqual([FAILED, ROLLING_BACK, STARTED, COMPLETED, STEADY]);
  });

  it("has nothing to be rolled back to when it is the first", async () => {
    const test = await serving(breaker(true), { image: "broken" });
    await test.advance(600_000);
    expect(describeService(test)).toMatchObject({ deployments: [{ rolloutState: "FAILED", failedTasks: 3 }] });
    expect(eventTexts(test).at(-1)).toBe(FAILED);
    expect(deploymentsOf(test)).toMatchObject([
      { status: "ROLLBACK_FAILED", statusReason: "No rollback candidate was found to run the rollback." },
    ]);
  });

  it("is rolled back when its tasks run, but not healthy", async () => {
    const test = await serving(breaker(true));
    await deploy(test, rehearse("unhealthy after 30s"));
    await test.advance(600_000);
    expect(describeService(test)).toMatchObject({ runningCount: 1, deployments: [{ rolloutState: "COMPLETED" }] });
    // With the old task there is no room for a replacement beside the unhealthy one.
    const failure = [STARTED, UNHEALTHY, STOPPED];
    expect(eventTexts(test).slice(3)).toEqual([
      ...failure,
      ...failure,
      ...failure,
      FAILED,
      ROLLING_BACK,
      COMPLETED,
      STEADY,
    ]);
    expect(test.defects).toEqual([]);
  });

  it("is rolled back although the server was restarted meanwhile", async () => {
    const before = await serving(breaker(true));
    await deploy(before, { image: "broken" });
    await before.advance(5_000);
    const dump = JSON.parse(JSON.stringify(before.cloud.store.dump()));
    await before.cloud.stop();
    const store = new Store();
    store.load(dump);
    const after = cloudForTest({ store, runtime: (clock) => new Images(clock) });
    await after.advance(600_000);
    expect(describeService(after)).toMatchObject({ runningCount: 1, deployments: [{ rolloutState: "COMPLETED" }] });
    expect(deploymentsOf(after)[0]).toMatchObject({ status: "ROLLBACK_SUCCESSFUL" });
    expect(after.defects).toEqual([]);
  });

  it("may fail tasks before one comes up: the count begins anew then", async () => {
    const test = await serving(breaker(true), rehearse("healthy after 5s; unhealthy after 60s"));
    await test.advance(50_000);
    expect(describeService(test)).toMatchObject({ deployments: [{ rolloutState: "COMPLETED", failedTasks: 0 }] });
    await test.advance(600_000);
    expect(describeService(test)).toMatchObject({ deployments: [{ rolloutState: "COMPLETED", failedTasks: 0 }] });
  });
});

describe("an unhealthy task", () => {
  it("is stopped with AWS's reason, and another started", async () => {
    const test = await serving({}, rehearse("healthy after 5s; unhealthy after 60s"));
    await test.advance(5_000);
    expect(eventTexts(test)).toEqual([STARTED, COMPLETED, STEADY]);
    await test.advance(55_000);
    expect(tasksOf(test, "STOPPED")).toMatchObject([
      { stopCode: "ServiceSchedulerInitiated", stoppedReason: "Task failed container health checks" },
    ]);
    expect(eventTexts(test).slice(3)).toEqual([REPLACED, UNHEALTHY, STOPPED]);
    expect(test.cloud.store.all(failures)).toMatchObject([
      { record: { failure: "ecs.task-failed-container-health-checks" } },
    ]);
    await test.advance(5_000);
    expect(eventTexts(test).at(-1)).toBe(STEADY);
    expect(describeService(test)).toMatchObject({ runningCount: 1 });
  });
});

describe("a service deployment", () => {
  it("tells of a good course, from revision to revision", async () => {
    const test = await serving();
    await deploy(test, { image: "busybox:2" });
    await test.advance(0);
    const digits = describeService(test).deployments[0]?.id.split("/")[1];
    const [second, first] = deploymentsOf(test);
    expect(second).toMatchObject({
      status: "SUCCESSFUL",
      targetServiceRevision: {
        arn: `arn:aws:ecs:us-east-1:000000000000:service-revision/demo/web/${digits}`,
        requestedTaskCount: 1,
        runningTaskCount: 1,
        pendingTaskCount: 0,
      },
      sourceServiceRevisions: [{ requestedTaskCount: 0, runningTaskCount: 0 }],
    });
    expect(first).toMatchObject({ status: "SUCCESSFUL", sourceServiceRevisions: [] });
  });

  it("is stopped by the next", async () => {
    const test = await serving();
    await deploy(test, { image: "broken" });
    await test.advance(0);
    await deploy(test, { image: "busybox:2" });
    await test.advance(0);
    expect(deploymentsOf(test).map(({ status }) => status)).toEqual(["SUCCESSFUL", "STOPPED", "SUCCESSFUL"]);
  });

  it("is rolled back on request", async () => {
    const test = await serving();
    await deploy(test, { image: "broken" });
    await test.advance(0);
    const { serviceDeployments } = test.call<{ serviceDeployments: { serviceDeploymentArn: string }[] }>(
      "ecs",
      "ListServiceDeployments",
      { cluster: "demo", service: "web" },
    );
    const serviceDeploymentArn = serviceDeployments[0]?.serviceDeploymentArn;
    expect(test.call("ecs", "StopServiceDeployment", { serviceDeploymentArn })).toEqual({ serviceDeploymentArn });
    await test.advance(0);
    expect(deploymentsOf(test)[0]).toMatchObject({ status: "ROLLBACK_SUCCESSFUL" });
    expect(eventTexts(test).slice(-3)).toEqual([ROLLING_BACK, COMPLETED, STEADY]);
    expect(describeService(test)).toMatchObject({ taskDefinition: expect.stringMatching(/web:1$/), runningCount: 1 });
  });

  it("goes with its service", async () => {
    const test = await serving();
    test.call("ecs", "DeleteService", { cluster: "demo", service: "web", force: true });
    await test.advance(0);
    expect(test.cloud.store.dump().tables).not.toHaveProperty(["ecs.service-deployment"]);
    expect(test.cloud.store.dump().tables).not.toHaveProperty(["ecs.service-revision"]);
  });
});

describe("task protection", () => {
  it("keeps a task from scale-in until it ends", async () => {
    const test = await serving({ desiredCount: 2 });
    const tasks = tasksOf(test, "RUNNING").map((task) => task.taskArn);
    const protect = { cluster: "demo", tasks, protectionEnabled: true, expiresInMinutes: 5 };
    test.call("ecs", "UpdateTaskProtection", protect);
    test.call("ecs", "UpdateService", { cluster: "demo", service: "web", desiredCount: 0 });
    await test.advance(299_999);
    expect(describeService(test).runningCount).toBe(2);
    expect(eventTexts(test).at(-1)).toBe(
      "(service web) was unable to reach steady state because (taskSet ecs-svc/ID) was unable to scale in due to (reason 2 tasks under protection)",
    );
    await test.advance(1);
    expect(describeService(test).runningCount).toBe(0);
    expect(eventTexts(test).at(-1)).toBe(STEADY);
  });

  it("holds a deployment up until it is lifted", async () => {
    const test = await serving();
    const tasks = tasksOf(test, "RUNNING").map((task) => task.taskArn);
    test.call("ecs", "UpdateTaskProtection", { cluster: "demo", tasks, protectionEnabled: true });
    await deploy(test, { image: "busybox:2" });
    await test.advance(60_000);
    expect(describeService(test)).toMatchObject({
      runningCount: 2,
      deployments: [{ rolloutState: "IN_PROGRESS" }, {}],
    });
    test.call("ecs", "UpdateTaskProtection", { cluster: "demo", tasks, protectionEnabled: false });
    await test.advance(0);
    expect(describeService(test)).toMatchObject({ runningCount: 1, deployments: [{ rolloutState: "COMPLETED" }] });
  });
});

describe("a DAEMON service", () => {
  it("has one task, and replaces it in place", async () => {
    const test = await serving({ schedulingStrategy: "DAEMON", desiredCount: undefined });
    expect(describeService(test)).toMatchObject({
      desiredCount: 1,
      runningCount: 1,
      deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 100 },
    });
    await deploy(test, { image: "busybox:2" });
    await test.advance(0);
    expect(eventTexts(test).slice(3)).toEqual([STOPPED, STARTED, COMPLETED, STEADY]);
  });
});

describe("a deployment whose percentages leave no room", () => {
  it("says so, and waits for others", async () => {
    const percentages = (minimumHealthyPercent: number, maximumPercent: number) => ({
      deploymentConfiguration: { minimumHealthyPercent, maximumPercent },
    });
    const test = await serving(percentages(50, 100));
    await deploy(test, { image: "busybox:2" });
    await test.advance(60_000);
    expect(eventTexts(test).slice(3)).toEqual([
      "(service web) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.",
    ]);
    test.call("ecs", "UpdateService", { cluster: "demo", service: "web", ...percentages(0, 100) });
    await test.advance(0);
    expect(eventTexts(test).slice(4)).toEqual([STOPPED, STARTED, COMPLETED, STEADY]);
  });
});

describe("a steady service", () => {
  it("says so again every six hours", async () => {
    const test = await serving();
    await test.advance(13 * 3_600_000);
    expect(eventTexts(test)).toEqual([STARTED, COMPLETED, STEADY, STEADY, STEADY]);
  });
});
