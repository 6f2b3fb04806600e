import { expect, it } from "vitest";
import type { BusEvent } from "../../services/events/event.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import { createExecutionRole, createService, NETWORK, registerTaskDefinition } from "../../testing/ecs-for-test.js";

const GROUP = "/aws/events/ecs";
const SERVICE = "arn:aws:ecs:us-east-1:000000000000:service/demo/web";
const CLUSTER = "arn:aws:ecs:us-east-1:000000000000:cluster/demo";

/** A cloud in which every event of ECS is written to a log group. */
function watched(): CloudForTest {
  const test = cloudForTest();
  const { call } = test;
  call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  call("logs", "CreateLogGroup", { logGroupName: GROUP });
  const statement = {
    Effect: "Allow",
    Principal: { Service: "events.amazonaws.com" },
    Action: "logs:*",
    Resource: "*",
  };
  const policyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  call("logs", "PutResourcePolicy", { policyName: "events", policyDocument });
  call("events", "PutRule", { Name: "ecs", EventPattern: '{"source":["aws.ecs"]}' });
  const Arn = `arn:aws:logs:us-east-1:000000000000:log-group:${GROUP}`;
  call("events", "PutTargets", { Rule: "ecs", Targets: [{ Id: "logs", Arn }] });
  return test;
}

/** The events that came, in order. */
function eventsOf({ call }: CloudForTest, detailType: string): readonly BusEvent[] {
  const { events } = call<{ events: { message: string; ingestionTime: number }[] }>("logs", "FilterLogEvents", {
    logGroupName: GROUP,
  });
  const all = events.map(({ message }) => JSON.parse(message) as BusEvent);
  return all.filter((event) => event["detail-type"] === detailType);
}

it("tells of every version of a task, in order", async () => {
  const test = watched();
  registerTaskDefinition(test, {}, { dockerLabels: { "understudy.rehearse": "exit 3 after 10s" } });
  test.call("ecs", "RunTask", {
    cluster: "demo",
    taskDefinition: "web",
    launchType: "FARGATE",
    networkConfiguration: NETWORK,
    tags: [{ key: "a", value: "b" }],
  });
  await test.advance(120_000);
  const events = eventsOf(test, "ECS Task State Change");
  const { tasks } = test.call<{ tasks: { taskArn: string; version: number }[] }>("ecs", "DescribeTasks", {
    cluster: "demo",
    tasks: test.call<{ taskArns: string[] }>("ecs", "ListTasks", { cluster: "demo", desiredStatus: "STOPPED" })
      .taskArns,
  });
  const [task] = tasks;
  const versions = events.map(({ detail }) => Number(detail.version)).sort((one, other) => one - other);
  expect(versions).toEqual(Array.from({ length: task?.version ?? 0 }, (_, i) => i + 1));
  const statuses = new Set(events.map(({ detail }) => detail.lastStatus));
  expect([...statuses]).toEqual(expect.arrayContaining(["PROVISIONING", "PENDING", "RUNNING", "STOPPED"]));
  const last = events.find(({ detail }) => Number(detail.version) === task?.version);
  expect(last).toMatchObject({
    source: "aws.ecs",
    account: "000000000000",
    resources: [task?.taskArn],
    detail: {
      clusterArn: CLUSTER,
      taskArn: task?.taskArn,
      lastStatus: "STOPPED",
      desiredStatus: "STOPPED",
      stopCode: "EssentialContainerExited",
      containers: [{ name: "app", exitCode: 3 }],
      createdAt: "2026-01-01T00:00:00.000Z",
      updatedAt: expect.stringMatching(/^2026-01-01T00:0\d:\d\d\.\d{3}Z$/),
    },
  });
  expect(last?.detail).not.toHaveProperty("tags");
  expect(test.defects).toEqual([]);
});

it("tells of deployments and of the steady state of a service", async () => {
  const test = watched();
  registerTaskDefinition(test);
  createService(test);
  await test.advance(60_000);
  const deployments = eventsOf(test, "ECS Deployment State Change");
  expect(deployments.map(({ detail }) => detail.eventName)).toEqual([
    "SERVICE_DEPLOYMENT_IN_PROGRESS",
    "SERVICE_DEPLOYMENT_COMPLETED",
  ]);
  expect(deployments[1]).toMatchObject({
    resources: [SERVICE],
    detail: {
      eventType: "INFO",
      deploymentId: expect.stringMatching(/^ecs-svc\/\d{19}$/),
      updatedAt: expect.stringMatching(/Z$/),
      reason: expect.stringMatching(/^ECS deployment ecs-svc\/\d{19} completed\.$/),
    },
  });
  expect(eventsOf(test, "ECS Service Action")).toMatchObject([
    {
      resources: [SERVICE],
      detail: { eventType: "INFO", eventName: "SERVICE_STEADY_STATE", clusterArn: CLUSTER },
    },
  ]);
});

it("makes nothing where no rule could match", async () => {
  const test = watched();
  test.call("events", "DisableRule", { Name: "ecs" });
  registerTaskDefinition(test);
  createService(test);
  await test.advance(60_000);
  test.call("events", "EnableRule", { Name: "ecs" });
  await test.advance(1_000);
  expect(eventsOf(test, "ECS Task State Change")).toEqual([]);
});

it("tells of container instances that come, drain and go", async () => {
  const test = watched();
  const { containerInstance } = test.call<{ containerInstance: { containerInstanceArn: string } }>(
    "ecs",
    "RegisterContainerInstance",
    { cluster: "demo", totalResources: [{ name: "CPU", type: "INTEGER", integerValue: 1024 }] },
  );
  const { containerInstanceArn: arn } = containerInstance;
  const drain = { cluster: "demo", containerInstances: [arn], status: "DRAINING" };
  test.call("ecs", "UpdateContainerInstancesState", drain);
  test.call("ecs", "DeregisterContainerInstance", { cluster: "demo", containerInstance: arn });
  await test.advance(1000);
  const events = eventsOf(test, "ECS Container Instance State Change");
  const statuses = events.map(({ detail, resources }) => [detail.version, detail.status, resources[0]]);
  expect(statuses.toSorted()).toEqual([
    [1, "ACTIVE", arn],
    [2, "DRAINING", arn],
    [3, "INACTIVE", arn],
  ]);
  expect(events[0]?.detail).toMatchObject({ clusterArn: CLUSTER, containerInstanceArn: arn });
});
