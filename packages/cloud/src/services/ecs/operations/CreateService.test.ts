import { describe, expect, it } from "vitest";
import type { EcsForTest } from "../testing/ecs-gate-for-test.js";
import {
  allow,
  bridgeDefinition,
  EXECUTION_ROLE,
  ecsArn,
  ecsForTest,
  NETWORK,
  notAllowed,
  refused,
  removeServiceLinkedRole,
  roleArn,
} from "../testing/ecs-gate-for-test.js";

const SERVICE = ecsArn("service/demo/web");
const SLR = "arn:aws:iam::000000000000:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";

function demo(): EcsForTest {
  const test = ecsForTest();
  test.demo();
  return test;
}

describe("CreateService", () => {
  it("answers the service", () => {
    const { call, service, now } = demo();
    const taskDefinition = ecsArn("task-definition/web:1");
    const created = new Date(now());
    const id = expect.stringMatching(/^ecs-svc\/[1-9]\d{18}$/);
    expect(call("CreateService", service()).service).toEqual({
      serviceArn: SERVICE,
      serviceName: "web",
      clusterArn: ecsArn("cluster/demo"),
      status: "ACTIVE",
      taskDefinition,
      desiredCount: 1,
      runningCount: 0,
      pendingCount: 0,
      launchType: "FARGATE",
      platformVersion: "LATEST",
      platformFamily: "Linux",
      schedulingStrategy: "REPLICA",
      deploymentController: { type: "ECS" },
      deploymentConfiguration: {
        deploymentCircuitBreaker: { enable: false, rollback: false },
        maximumPercent: 200,
        minimumHealthyPercent: 100,
      },
      deployments: [
        {
          id,
          status: "PRIMARY",
          taskDefinition,
          desiredCount: 1,
          pendingCount: 0,
          runningCount: 0,
          failedTasks: 0,
          createdAt: created,
          updatedAt: created,
          launchType: "FARGATE",
          platformVersion: "LATEST",
          platformFamily: "Linux",
          networkConfiguration: NETWORK,
          rolloutState: "IN_PROGRESS",
          rolloutStateReason: expect.stringMatching(/^ECS deployment ecs-svc\/\d{19} in progress\.$/),
        },
      ],
      roleArn: SLR,
      events: [],
      createdAt: created,
      createdBy: "arn:aws:iam::000000000000:user/admin",
      loadBalancers: [],
      serviceRegistries: [],
      placementConstraints: [],
      placementStrategy: [],
      networkConfiguration: NETWORK,
      healthCheckGracePeriodSeconds: 0,
      enableECSManagedTags: false,
      propagateTags: "NONE",
      enableExecuteCommand: false,
      tags: [],
    });
  });

  it("is ACTIVE though the roles of its tasks are not there", () => {
    const { call, service, register } = demo();
    register({ executionRoleArn: "nobody", taskRoleArn: "nobody-either" });
    expect(call("CreateService", service()).service).toMatchObject({ status: "ACTIVE", events: [] });
  });

  it("gives the same service again for the same request, whatever its token", () => {
    const { call, service } = demo();
    const first = call("CreateService", service({ clientToken: "one" }));
    expect(call("CreateService", service({ clientToken: "two" }))).toEqual(first);
  });

  it("takes a name again once its service is INACTIVE", () => {
    const { call, service, store } = demo();
    call("CreateService", service({ desiredCount: 0 }));
    const [row] = Object.values(store.dump().tables["ecs.service"] ?? {});
    store.put(
      { name: "ecs.service", key: () => SERVICE, indexes: {} } as never,
      { ...(row as object), status: "INACTIVE" } as never,
    );
    expect(call("CreateService", service({ desiredCount: 3 })).service).toMatchObject({ desiredCount: 3 });
  });
});

describe("CreateService refuses", () => {
  it.each([
    [
      "a cluster that is not there",
      { cluster: "x" },
      refused("cluster-not-found", "ClusterNotFoundException", "Cluster not found."),
    ],
    [
      "a task definition that is not there",
      { taskDefinition: "x" },
      refused("task-definition-not-found", "ClientException", "TaskDefinition not found."),
    ],
    [
      "awsvpc without network",
      { networkConfiguration: undefined },
      refused(
        "network-configuration-required",
        "InvalidParameterException",
        "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
      ),
    ],
  ])("%s", (_name, more, expected) => {
    const { refusal, service } = demo();
    expect(refusal("CreateService", service(more))).toEqual(expected);
  });

  it("another service of that name", () => {
    const { call, refusal, service } = demo();
    call("CreateService", service());
    expect(refusal("CreateService", service({ desiredCount: 2 }))).toEqual(
      refused("service-not-idempotent", "InvalidParameterException", "Creation of service was not idempotent."),
    );
  });

  it("an INACTIVE task definition", () => {
    const { call, refusal, service } = demo();
    call("DeregisterTaskDefinition", { taskDefinition: "web:1" });
    expect(refusal("CreateService", service({ taskDefinition: "web:1" }))).toEqual(
      refused("task-definition-inactive", "InvalidParameterException", "TaskDefinition is inactive"),
    );
  });

  it("awsvpc without the service-linked role, but not bridge", () => {
    const test = demo();
    removeServiceLinkedRole(test);
    const as = test.user(allow(["ecs:CreateService", "iam:PassRole"]));
    expect(test.refusal("CreateService", test.service(), { as })).toMatchObject(
      refused(
        "service-linked-role-not-assumable",
        "InvalidParameterException",
        "Unable to assume the service linked role. Please verify that the ECS service linked role exists.",
      ),
    );
    test.call("RegisterTaskDefinition", bridgeDefinition());
    const bridge = { launchType: "EC2", networkConfiguration: undefined };
    expect(test.call("CreateService", test.service(bridge)).service).toMatchObject({
      status: "ACTIVE",
      launchType: "EC2",
    });
  });
});

describe("the service-linked role", () => {
  it("is made where there is none, as the caller", () => {
    const test = demo();
    removeServiceLinkedRole(test);
    const conditioned = { StringLike: { "iam:AWSServiceName": "ecs.amazonaws.com" } };
    const as = test.user(
      allow(["ecs:CreateService", "iam:PassRole"]),
      allow("iam:CreateServiceLinkedRole", SLR, conditioned),
    );
    expect(test.call("CreateService", test.service(), { as }).service?.roleArn).toBe(SLR);
    expect(test.call("GetRole", { RoleName: "AWSServiceRoleForECS" }, { service: "iam" }).Role).toMatchObject({
      Arn: SLR,
      Description: "Role to enable Amazon ECS to manage your cluster.",
    });
  });

  it("stays although the service was refused, so that the second attempt succeeds", () => {
    const test = ecsForTest({ iamPropagation: 10_000 });
    test.demo();
    expect(test.refusal("CreateService", test.service())).toMatchObject({
      id: "ecs.service-linked-role-not-assumable",
      code: "InvalidParameterException",
      cause: "role-too-new",
    });
    test.advance(10_000);
    removeServiceLinkedRole(test);
    test.advance(10_000);
    expect(test.refusal("CreateService", test.service()).cause).toBe("role-too-new");
    test.advance(10_000);
    expect(test.call("CreateService", test.service()).service?.status).toBe("ACTIVE");
  });
});

describe("who may call CreateService", () => {
  const create = allow("ecs:CreateService");

  it("refuses whom nothing allows it, with the ARN that the service would have", () => {
    const { refusal, user, service } = demo();
    expect(refusal("CreateService", service(), { as: user() })).toMatchObject(notAllowed("ecs:CreateService", SERVICE));
  });

  it("asks for iam:PassRole of the definition's roles, the execution role first", () => {
    const { call, refusal, user, service, register } = demo();
    register({ taskRoleArn: "task" });
    expect(refusal("CreateService", service(), { as: user(create) })).toMatchObject(
      notAllowed("iam:PassRole", EXECUTION_ROLE),
    );
    const half = user(create, allow("iam:PassRole", EXECUTION_ROLE));
    expect(refusal("CreateService", service(), { as: half }).message).toContain(
      `iam:PassRole on resource: ${roleArn("task")} because`,
    );
    const whole = user(
      create,
      allow("iam:PassRole", "*", { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } }),
    );
    expect(call("CreateService", service(), { as: whole }).service).toMatchObject({
      createdBy: expect.stringContaining("user/user-3"),
    });
  });

  it("asks for iam:PassRole of the service role, passed to ecs.amazonaws.com", () => {
    const { refusal, user, service } = demo();
    const input = service({ role: "ecsServiceRole" });
    expect(refusal("CreateService", input, { as: user(create) })).toMatchObject(
      notAllowed("iam:PassRole", roleArn("ecsServiceRole")),
    );
    const toTasks = allow("iam:PassRole", "*", { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } });
    expect(refusal("CreateService", input, { as: user(create, toTasks) })).toMatchObject({
      cause: "condition-mismatch",
    });
  });

  it.each([
    ["ecs:cluster", ecsArn("cluster/demo")],
    ["ecs:task-definition", ecsArn("task-definition/web:2")],
    ["ecs:enable-execute-command", "true"],
    ["ecs:subnet", "subnet-1"],
    ["aws:RequestTag/team", "web"],
  ])("sees %s", (key, right) => {
    const { call, refusal, user, service, register, role } = demo();
    register({ taskRoleArn: role("task") });
    const input = service({ enableExecuteCommand: true, tags: [{ key: "team", value: "web" }] });
    const where = (value: string) => {
      const several = key === "ecs:subnet" ? "ForAllValues:StringEquals" : "StringEquals";
      return user(
        allow("ecs:CreateService", "*", { [several]: { [key]: value } }),
        allow(["iam:PassRole", "ecs:TagResource"]),
      );
    };
    expect(refusal("CreateService", input, { as: where("x") }).id).toBe("iam.denied-implicit");
    expect(call("CreateService", input, { as: where(right) }).service).toMatchObject({ status: "ACTIVE" });
  });

  it("asks for ecs:TagResource with ecs:CreateAction CreateService when there are tags", () => {
    const { call, refusal, user, service } = demo();
    const input = service({ tags: [{ key: "a", value: "1" }] });
    const on = (action: string) =>
      user(
        create,
        allow("iam:PassRole"),
        allow("ecs:TagResource", "*", { StringEquals: { "ecs:CreateAction": action } }),
      );
    expect(refusal("CreateService", input, { as: on("RunTask") }).message).toContain(
      `ecs:TagResource on resource: ${SERVICE}`,
    );
    expect(call("CreateService", input, { as: on("CreateService") }).service).toMatchObject({ status: "ACTIVE" });
  });
});

describe("CreateService with another controller or strategy", () => {
  const external = {
    deploymentController: { type: "EXTERNAL" },
    launchType: undefined,
    networkConfiguration: undefined,
  };

  it("makes an EXTERNAL service without task definition and deployments", () => {
    const { call, service } = demo();
    const answer = call("CreateService", service({ ...external, taskDefinition: undefined })).service;
    expect(answer).toMatchObject({ status: "ACTIVE", deployments: [], taskSets: [] });
    expect(answer).not.toHaveProperty("taskDefinition");
  });

  it("gives a DAEMON its own percentages and one task", () => {
    const { call, service } = demo();
    const daemon = service({ schedulingStrategy: "DAEMON", desiredCount: undefined });
    expect(call("CreateService", daemon).service).toMatchObject({
      desiredCount: 1,
      deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 100 },
    });
  });

  it.each([
    ["task-definition-blank", { taskDefinition: undefined }, "TaskDefinition can not be blank."],
    ["task-definition-not-blank", external, "TaskDefinition must be blank"],
    [
      "external-load-balancers",
      { ...external, taskDefinition: undefined, loadBalancers: [{ containerName: "app", containerPort: 80 }] },
      "LoadBalancers must be empty or null",
    ],
    [
      "daemon-maximum-percent",
      { schedulingStrategy: "DAEMON", desiredCount: undefined, deploymentConfiguration: { maximumPercent: 200 } },
      "The daemon scheduling strategy does not support values above 100 for maximumPercent",
    ],
    [
      "daemon-placement-strategies",
      { schedulingStrategy: "DAEMON", desiredCount: undefined, placementStrategy: [{ type: "random" }] },
      "The daemon scheduling strategy does not support placement strategies",
    ],
  ])("refuses: %s", (id, more, message) => {
    const { refusal, service } = demo();
    expect(refusal("CreateService", service(more))).toEqual(refused(id, "InvalidParameterException", message));
  });
});
