/** Task sets in a whole cloud: their tasks are really started, stopped and replaced. */
import { expect, it } from "vitest";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import {
  createExecutionRole,
  createService,
  describeService,
  eventTexts,
  NETWORK,
  registerTaskDefinition,
} from "../../testing/ecs-for-test.js";

const on = (more: object) => ({ cluster: "demo", service: "web", ...more });

function external(container: object = {}): CloudForTest {
  const test = cloudForTest();
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  registerTaskDefinition(test, {}, container);
  createService(test, {
    desiredCount: 3,
    taskDefinition: undefined,
    launchType: undefined,
    networkConfiguration: undefined,
    deploymentController: { type: "EXTERNAL" },
  });
  return test;
}

async function createTaskSet(test: CloudForTest, value: number, more: object = {}): Promise<string> {
  const input = { taskDefinition: "web", launchType: "FARGATE", networkConfiguration: NETWORK };
  const scale = { scale: { value, unit: "PERCENT" } };
  const answer = test.call<{ taskSet: { id: string } }>("ecs", "CreateTaskSet", on({ ...input, ...scale, ...more }));
  await test.advance(0);
  return answer.taskSet.id;
}

const taskSetsOf = ({ call }: CloudForTest) =>
  call<{ taskSets: { id: string; runningCount: number; stabilityStatus: string }[] }>("ecs", "DescribeTaskSets", on({}))
    .taskSets;

it("runs each task set's share of the desired count", async () => {
  const test = external();
  const blue = await createTaskSet(test, 100);
  const green = await createTaskSet(test, 50);
  const counts = () => Object.fromEntries(taskSetsOf(test).map((set) => [set.id, set.runningCount]));
  expect(counts()).toEqual({ [blue]: 3, [green]: 2 });
  expect(taskSetsOf(test).map((set) => set.stabilityStatus)).toEqual(["STEADY_STATE", "STEADY_STATE"]);
  expect(describeService(test)).toMatchObject({ runningCount: 5, deployments: [] });
  expect(eventTexts(test)).toEqual([
    "(service web, taskSet ecs-svc/ID) has started 3 tasks: (task TASK) (task TASK) (task TASK).",
    "(service web, taskSet ecs-svc/ID) has started 2 tasks: (task TASK) (task TASK).",
  ]);
  test.call("ecs", "UpdateTaskSet", on({ taskSet: blue, scale: { value: 0, unit: "PERCENT" } }));
  test.call("ecs", "UpdateTaskSet", on({ taskSet: green, scale: { value: 100, unit: "PERCENT" } }));
  await test.advance(0);
  expect(counts()).toEqual({ [blue]: 0, [green]: 3 });
  test.call("ecs", "UpdateService", on({ desiredCount: 1 }));
  await test.advance(0);
  expect(counts()).toEqual({ [blue]: 0, [green]: 1 });
  expect(test.defects).toEqual([]);
});

it("takes a deleted task set's tasks down, then the task set", async () => {
  const test = external();
  const id = await createTaskSet(test, 100);
  test.call("ecs", "DeleteTaskSet", on({ taskSet: id, force: true }));
  await test.advance(0);
  expect(taskSetsOf(test)).toEqual([]);
  expect(describeService(test).runningCount).toBe(0);
});

it("replaces tasks that end, and tells of a role that cannot be had", async () => {
  const test = external({ dockerLabels: { "understudy.rehearse": "exit 1 after 60s" } });
  await createTaskSet(test, 100);
  await test.advance(60_000);
  expect(describeService(test).runningCount).toBe(3);
  registerTaskDefinition(test, { executionRoleArn: "nobody" });
  await createTaskSet(test, 100);
  expect(eventTexts(test).at(-1)).toMatch(
    /^\(service web, taskSet ecs-svc\/ID\) failed to launch a task with \(error ECS was unable to assume the role/,
  );
  await test.advance(3_600_000);
  expect(test.defects).toEqual([]);
});

it("goes with its service", async () => {
  const test = external();
  await createTaskSet(test, 100);
  test.call("ecs", "DeleteService", on({ force: true }));
  await test.advance(0);
  expect(describeService(test)).toMatchObject({ status: "INACTIVE", runningCount: 0 });
  expect(test.cloud.store.dump().tables).not.toHaveProperty(["ecs.task-set"]);
});

it("has no service deployments", async () => {
  const test = external();
  await createTaskSet(test, 100);
  expect(test.call("ecs", "ListServiceDeployments", on({}))).toMatchObject({ serviceDeployments: [] });
});
