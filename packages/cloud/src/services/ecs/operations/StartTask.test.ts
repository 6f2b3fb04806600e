import { describe, expect, it } from "vitest";
import { allow, ecsArn, notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { INSTANCE, instancesForTest } from "../testing/instances-for-test.js";

const start = (containerInstances: readonly string[], more: object = {}) => ({
  cluster: "demo",
  taskDefinition: "web",
  containerInstances,
  ...more,
});

describe("StartTask", () => {
  it("starts a task on each instance, and tells of those where it cannot", () => {
    const { call, addInstance } = instancesForTest();
    const [one, two, small, gone] = [addInstance(), addInstance(), addInstance({ memory: 64 }), addInstance()];
    call("DeregisterContainerInstance", { cluster: "demo", containerInstance: gone });
    expect(call("StartTask", start([one, two, small, gone, "x"]))).toMatchObject({
      tasks: [one, two].map((containerInstanceArn) => ({
        containerInstanceArn,
        launchType: "EC2",
        group: "family:web",
        lastStatus: "PENDING",
      })),
      failures: [
        { arn: small, reason: "RESOURCE:MEMORY" },
        { arn: gone, reason: "INACTIVE" },
        { arn: `${INSTANCE}/x`, reason: "MISSING" },
      ],
    });
    expect(call("ListTasks", { cluster: "demo", containerInstance: one })).toMatchObject({
      taskArns: [expect.any(String)],
    });
  });

  it("puts group, startedBy, tags and overrides", () => {
    const { call, addInstance } = instancesForTest();
    const more = { group: "batch", startedBy: "me", tags: [{ key: "a", value: "1" }], enableECSManagedTags: true };
    expect(call("StartTask", start([addInstance()], more))).toMatchObject({
      tasks: [{ group: "batch", startedBy: "me", tags: [{ key: "aws:ecs:clusterName" }, { key: "a" }] }],
    });
  });
});

describe("StartTask refuses", () => {
  it.each<[string, object, ReturnType<typeof refused>]>([
    [
      "no instance",
      start([]),
      refused("container-instances-empty", "ClientException", "Container Instances cannot be empty."),
    ],
    [
      "eleven instances",
      start(Array(11).fill("x")),
      refused("too-many-container-instances", "InvalidParameterException", "instanceIds can have at most 10 items."),
    ],
    [
      "a cluster that is not there",
      start(["x"], { cluster: "x" }),
      refused("cluster-not-found", "ClusterNotFoundException", "Cluster not found."),
    ],
    [
      "a task definition that is not there",
      start(["x"], { taskDefinition: "x" }),
      refused("task-definition-not-found", "ClientException", "TaskDefinition not found."),
    ],
    [
      "ECS Exec without a task role",
      start(["x"], { enableExecuteCommand: true }),
      refused(
        "execute-command-task-role-missing",
        "InvalidParameterException",
        "The execute command failed because a valid task role is not being used. Specify a valid task role in your task definition or as a task override and try again.",
      ),
    ],
  ])("%s", (_name, asked, expected) => {
    expect(instancesForTest().refusal("StartTask", asked)).toEqual(expected);
  });
});

describe("who may call StartTask", () => {
  it("needs the right on the task definition, and to pass its roles", () => {
    const { call, addInstance, refusal, user, role } = instancesForTest();
    const asked = start([addInstance()], { overrides: { taskRoleArn: role("task") } });
    const web = ecsArn("task-definition/web:1");
    expect(refusal("StartTask", asked, { as: user() })).toMatchObject(notAllowed("ecs:StartTask", web));
    const unpassing = user(allow("ecs:StartTask"));
    expect(refusal("StartTask", asked, { as: unpassing }).message).toContain("iam:PassRole");
    expect(call("StartTask", asked, { as: user(allow(["ecs:StartTask", "iam:PassRole"])) })).toBeDefined();
  });

  it("sees ecs:container-instances", () => {
    const { call, addInstance, refusal, user } = instancesForTest();
    const arn = addInstance();
    const on = (value: string) =>
      user(allow("ecs:StartTask", "*", { "ForAllValues:ArnEquals": { "ecs:container-instances": value } }));
    expect(refusal("StartTask", start([arn]), { as: on(`${INSTANCE}/other`) }).id).toBe("iam.denied-implicit");
    expect(call("StartTask", start([arn]), { as: on(arn) })).toBeDefined();
  });
});
