import { describe, expect, it } from "vitest";
import { allow, EXECUTION_ROLE, ecsArn, NETWORK, notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { externalForTest, servedForTest } from "../testing/served-for-test.js";

const set = (more: object = {}) => ({
  cluster: "demo",
  service: "web",
  taskDefinition: "web",
  launchType: "FARGATE",
  networkConfiguration: NETWORK,
  ...more,
});

describe("CreateTaskSet", () => {
  it("makes a task set of no tasks, unless a scale is given", () => {
    const { call } = externalForTest({ desiredCount: 3 });
    const { taskSet } = call("CreateTaskSet", set({ externalId: "green", tags: [{ key: "a", value: "1" }] }));
    expect(taskSet).toEqual({
      id: expect.stringMatching(/^ecs-svc\/\d{19}$/),
      taskSetArn: ecsArn(`task-set/demo/web/${taskSet?.id}`),
      serviceArn: ecsArn("service/demo/web"),
      clusterArn: ecsArn("cluster/demo"),
      externalId: "green",
      status: "ACTIVE",
      taskDefinition: ecsArn("task-definition/web:1"),
      computedDesiredCount: 0,
      pendingCount: 0,
      runningCount: 0,
      createdAt: expect.any(Date),
      updatedAt: expect.any(Date),
      launchType: "FARGATE",
      platformVersion: "LATEST",
      platformFamily: "Linux",
      networkConfiguration: NETWORK,
      loadBalancers: [],
      serviceRegistries: [],
      scale: { value: 0, unit: "PERCENT" },
      stabilityStatus: "STABILIZING",
      stabilityStatusAt: expect.any(Date),
      tags: [{ key: "a", value: "1" }],
    });
    expect(call("DescribeServices", { cluster: "demo", services: ["web"] })).toMatchObject({
      services: [{ deployments: [], taskSets: [{ id: taskSet?.id }] }],
    });
  });

  it("rounds its share of the desired count up", () => {
    const { call } = externalForTest({ desiredCount: 3 });
    expect(call("CreateTaskSet", set({ scale: { value: 40, unit: "PERCENT" } })).taskSet).toMatchObject({
      computedDesiredCount: 2,
    });
  });

  it("gives the same task set for the same token and request", () => {
    const { call } = externalForTest();
    const first = call("CreateTaskSet", set({ clientToken: "t" }));
    expect(call("CreateTaskSet", set({ clientToken: "t" }))).toEqual(first);
    expect(call("CreateTaskSet", set({ clientToken: "u" })).taskSet?.id).not.toBe(first.taskSet?.id);
  });

  it("refuses a sixth", () => {
    const { call, refusal } = externalForTest();
    for (let i = 0; i < 5; i += 1) call("CreateTaskSet", set());
    expect(refusal("CreateTaskSet", set())).toEqual(
      refused(
        "too-many-task-sets",
        "InvalidParameterException",
        "5 deployments exist on the service. Unable to create new TaskSet since this exceeds the maximum limit.",
      ),
    );
  });

  it("refuses a service that rolls by itself", () => {
    expect(servedForTest().refusal("CreateTaskSet", set())).toEqual(
      refused(
        "task-set-controller",
        "InvalidParameterException",
        "Amazon ECS only supports task set management on services configured to use external deployment controllers.",
      ),
    );
  });

  it.each([
    ["service-not-found", { service: "x" }],
    ["cluster-not-found", { cluster: "x" }],
    ["task-definition-not-found", { taskDefinition: "x" }],
    ["network-configuration-required", { networkConfiguration: undefined }],
    ["task-set-scale-invalid", { scale: { value: 101, unit: "PERCENT" } }],
    ["duplicate-tag-keys", { tags: [{ key: "a" }, { key: "a" }] }],
  ])("refuses: %s", (id, more) => {
    expect(externalForTest().refusal("CreateTaskSet", set(more)).id).toBe(`ecs.${id}`);
  });

  it("refuses a service that is going away", () => {
    const { call, refusal } = externalForTest();
    call("DeleteService", { cluster: "demo", service: "web", force: true });
    expect(refusal("CreateTaskSet", set()).id).toBe("ecs.service-not-active");
  });
});

describe("who may call CreateTaskSet", () => {
  const create = allow("ecs:CreateTaskSet");

  it("needs its permission, then iam:PassRole, then the tags'", () => {
    const { call, refusal, user } = externalForTest();
    const tagged = set({ tags: [{ key: "a", value: "1" }] });
    const resource = ecsArn("task-set/demo/web/*");
    expect(refusal("CreateTaskSet", tagged, { as: user() })).toMatchObject(notAllowed("ecs:CreateTaskSet", resource));
    const pass = allow("iam:PassRole", EXECUTION_ROLE);
    expect(refusal("CreateTaskSet", tagged, { as: user(create) }).message).toContain("iam:PassRole");
    expect(refusal("CreateTaskSet", tagged, { as: user(create, pass) }).message).toContain("ecs:TagResource");
    const all = user(create, pass, allow("ecs:TagResource", resource));
    expect(call("CreateTaskSet", tagged, { as: all }).taskSet).toMatchObject({ status: "ACTIVE" });
  });

  it.each([
    ["ecs:cluster", ecsArn("cluster/demo")],
    ["ecs:service", ecsArn("service/demo/web")],
    ["ecs:task-definition", ecsArn("task-definition/web:1")],
  ])("sees %s", (key, right) => {
    const { call, refusal, user } = externalForTest();
    const where = (value: string) =>
      user(allow("ecs:CreateTaskSet", "*", { StringEquals: { [key]: value } }), allow("iam:PassRole"));
    expect(refusal("CreateTaskSet", set(), { as: where("x") }).id).toBe("iam.denied-implicit");
    expect(call("CreateTaskSet", set(), { as: where(right) }).taskSet).toMatchObject({ status: "ACTIVE" });
  });
});
