import { describe, expect, it } from "vitest";
import {
  allow,
  bridgeDefinition,
  EXECUTION_ROLE,
  ecsArn,
  ecsForTest,
  fargateDefinition,
  notAllowed,
  refused,
  roleArn,
} from "../testing/ecs-gate-for-test.js";

const RESOURCE = ecsArn("task-definition/web:*");

describe("RegisterTaskDefinition", () => {
  it("answers the definition with AWS's defaults", () => {
    const { call, now } = ecsForTest();
    expect(call("RegisterTaskDefinition", fargateDefinition({ portMappings: [{ containerPort: 80 }] }))).toEqual({
      taskDefinition: {
        taskDefinitionArn: ecsArn("task-definition/web:1"),
        family: "web",
        revision: 1,
        status: "ACTIVE",
        networkMode: "awsvpc",
        requiresCompatibilities: ["FARGATE"],
        compatibilities: ["EC2", "FARGATE"],
        cpu: "256",
        memory: "512",
        executionRoleArn: EXECUTION_ROLE,
        volumes: [],
        placementConstraints: [],
        registeredAt: new Date(now()),
        registeredBy: "arn:aws:iam::000000000000:user/admin",
        containerDefinitions: [
          {
            name: "app",
            image: "busybox",
            cpu: 0,
            portMappings: [{ containerPort: 80, hostPort: 80, protocol: "tcp" }],
            essential: true,
            environment: [],
            mountPoints: [],
            volumesFrom: [],
            systemControls: [],
          },
        ],
      },
    });
  });

  it("counts revisions per family, and never gives a number twice", () => {
    const { call, register } = ecsForTest();
    register();
    register();
    call("DeregisterTaskDefinition", { taskDefinition: "web:2" });
    register();
    expect(call("DescribeTaskDefinition", { taskDefinition: "web" }).taskDefinition).toMatchObject({ revision: 3 });
  });

  it("answers tags beside the definition", () => {
    const tags = [{ key: "team", value: "web" }];
    expect(ecsForTest().call("RegisterTaskDefinition", { ...bridgeDefinition(), tags })).toMatchObject({ tags });
  });

  it("stores CPU and memory in units and MiB", () => {
    const sizes = { cpu: ".25 vCPU", memory: "0.5 GB" };
    const { taskDefinition } = ecsForTest().call("RegisterTaskDefinition", { ...fargateDefinition(), ...sizes });
    expect(taskDefinition).toMatchObject({ cpu: "256", memory: "512" });
  });

  it("takes a role by name, and does not look whether it exists", () => {
    const { taskDefinition } = ecsForTest().call("RegisterTaskDefinition", {
      ...bridgeDefinition(),
      taskRoleArn: "nobody",
    });
    expect(taskDefinition).toMatchObject({ taskRoleArn: roleArn("nobody") });
  });

  it.each(["", "arn:aws:iam::000000000000:user/someone", "arn:aws:s3:::bucket"])(
    "refuses the role %j",
    (taskRoleArn) => {
      expect(ecsForTest().refusal("RegisterTaskDefinition", { ...bridgeDefinition(), taskRoleArn })).toEqual(
        refused("role-not-valid", "ClientException", "Role is not valid"),
      );
    },
  );

  it("refuses a family with other characters", () => {
    expect(ecsForTest().refusal("RegisterTaskDefinition", { ...bridgeDefinition(), family: "my.web" })).toEqual(
      refused("family-invalid", "ClientException", "Family contains invalid characters."),
    );
  });
});

describe("who may call RegisterTaskDefinition", () => {
  const both = { ...fargateDefinition(), taskRoleArn: roleArn("task") };

  it("refuses whom nothing allows it", () => {
    const { refusal, user } = ecsForTest();
    expect(refusal("RegisterTaskDefinition", bridgeDefinition(), { as: user() })).toMatchObject(
      notAllowed("ecs:RegisterTaskDefinition", RESOURCE),
    );
  });

  it("refuses who may not call before it says that the role is not valid", () => {
    const { refusal, user } = ecsForTest();
    expect(refusal("RegisterTaskDefinition", { ...bridgeDefinition(), taskRoleArn: "" }, { as: user() })).toMatchObject(
      notAllowed("ecs:RegisterTaskDefinition", RESOURCE),
    );
  });

  it("asks for iam:PassRole of the execution role, then of the task role", () => {
    const { call, refusal, user } = ecsForTest();
    const register = allow("ecs:RegisterTaskDefinition");
    const none = user(register);
    expect(refusal("RegisterTaskDefinition", both, { as: none })).toMatchObject(
      notAllowed("iam:PassRole", EXECUTION_ROLE),
    );
    const one = user(register, allow("iam:PassRole", EXECUTION_ROLE));
    expect(refusal("RegisterTaskDefinition", both, { as: one }).message).toContain(
      `iam:PassRole on resource: ${roleArn("task")} because`,
    );
    const two = user(register, allow("iam:PassRole", [EXECUTION_ROLE, roleArn("task")]));
    expect(call("RegisterTaskDefinition", both, { as: two }).taskDefinition).toMatchObject({ revision: 1 });
  });

  it("passes roles to ecs-tasks.amazonaws.com", () => {
    const { call, refusal, user } = ecsForTest();
    const to = (service: string) =>
      user(allow("ecs:*"), allow("iam:PassRole", "*", { StringEquals: { "iam:PassedToService": service } }));
    expect(refusal("RegisterTaskDefinition", both, { as: to("ecs.amazonaws.com") })).toMatchObject({
      cause: "condition-mismatch",
      message: expect.stringContaining("iam:PassRole"),
    });
    expect(call("RegisterTaskDefinition", both, { as: to("ecs-tasks.amazonaws.com") }).taskDefinition).toMatchObject({
      revision: 1,
    });
  });

  it("asks for ecs:TagResource when there are tags", () => {
    const { refusal, user } = ecsForTest();
    const input = { ...bridgeDefinition(), tags: [{ key: "a", value: "1" }] };
    expect(refusal("RegisterTaskDefinition", input, { as: user(allow("ecs:RegisterTaskDefinition")) })).toMatchObject(
      notAllowed("ecs:TagResource", RESOURCE),
    );
  });
});

describe("ecs:privileged", () => {
  it("tells whether a container is to be privileged", () => {
    const { call, refusal, user } = ecsForTest();
    const as = user(allow("ecs:RegisterTaskDefinition", "*", { StringEquals: { "ecs:privileged": "false" } }));
    expect(call("RegisterTaskDefinition", bridgeDefinition(), { as })).toBeDefined();
    const privileged = bridgeDefinition({ privileged: true });
    expect(refusal("RegisterTaskDefinition", privileged, { as })).toMatchObject({
      id: "iam.denied-implicit",
      cause: "condition-mismatch",
    });
  });
});
