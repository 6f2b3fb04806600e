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
  trust,
} from "../testing/ecs-gate-for-test.js";

const WEB = ecsArn("task-definition/web:1");
const notAssumable = (role: string) =>
  refused(
    "role-not-assumable",
    "ClientException",
    `ECS was unable to assume the role '${role}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.`,
  );

function demo(): EcsForTest {
  const test = ecsForTest();
  test.demo();
  return test;
}

/** Two roles: the execution role, and a task role that is there too. */
function withTaskRole(): EcsForTest {
  const test = demo();
  test.register({ taskRoleArn: test.role("task") });
  return test;
}

describe("RunTask", () => {
  // The members and values are those of an answer recorded from AWS (Fargate, February 2024).
  it("answers a task as AWS does", () => {
    const { call, runTask, now } = demo();
    const hex = (length: number) => expect.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
    const answer = call<{ tasks: Record<string, unknown>[] }>("RunTask", runTask());
    const taskArn = answer.tasks[0]?.taskArn as string;
    expect(taskArn.split("/")).toEqual([ecsArn("task"), "demo", hex(32)]);
    expect(answer).toEqual({
      failures: [],
      tasks: [
        {
          taskArn,
          clusterArn: ecsArn("cluster/demo"),
          taskDefinitionArn: WEB,
          group: "family:web",
          launchType: "FARGATE",
          platformVersion: "1.4.0",
          platformFamily: "Linux",
          availabilityZone: "us-east-1a",
          cpu: "256",
          memory: "512",
          ephemeralStorage: { sizeInGiB: 20 },
          lastStatus: "PROVISIONING",
          desiredStatus: "RUNNING",
          version: 1,
          createdAt: new Date(now()),
          enableExecuteCommand: false,
          tags: [],
          attributes: [{ name: "ecs.cpu-architecture", value: "x86_64" }],
          attachments: [
            {
              id: expect.stringMatching(/^[0-9a-f-]{36}$/),
              type: "ElasticNetworkInterface",
              status: "PRECREATED",
              details: [{ name: "subnetId", value: "subnet-1" }],
            },
          ],
          containers: [
            {
              containerArn: expect.stringContaining(taskArn.replace(":task/", ":container/")),
              taskArn,
              name: "app",
              image: "busybox",
              lastStatus: "PENDING",
              networkBindings: [],
              networkInterfaces: [],
              managedAgents: [],
              cpu: "0",
            },
          ],
          inferenceAccelerators: [],
          overrides: { containerOverrides: [{ name: "app" }], inferenceAcceleratorOverrides: [] },
        },
      ],
    });
  });

  it("starts a task on bridge without network interface", () => {
    const { call, register } = demo();
    register({
      ...bridgeDefinition(),
      requiresCompatibilities: undefined,
      networkMode: undefined,
      cpu: undefined,
      memory: undefined,
    });
    expect(call("RunTask", { cluster: "demo", taskDefinition: "web" })).toMatchObject({
      tasks: [{ lastStatus: "PENDING", attachments: [], launchType: "EC2" }],
    });
  });

  it("starts as many tasks as asked", () => {
    const { call, runTask } = demo();
    const { tasks } = call<{ tasks: { taskArn: string }[] }>("RunTask", runTask({ count: 3 }));
    expect(new Set(tasks.map(({ taskArn }) => taskArn)).size).toBe(3);
  });

  it("puts group, startedBy, tags and overrides", () => {
    const { call, runTask, register } = demo();
    register({ tags: [{ key: "from", value: "definition" }] });
    const overrides = { cpu: "512", memory: "1024", containerOverrides: [{ name: "app", command: ["sh"] }] };
    const tags = [{ key: "a", value: "1" }];
    const more = { group: "batch", startedBy: "me", tags, propagateTags: "TASK_DEFINITION", overrides };
    expect(call("RunTask", runTask(more))).toMatchObject({
      tasks: [
        {
          group: "batch",
          startedBy: "me",
          cpu: "512",
          memory: "1024",
          overrides,
          tags: [{ key: "from" }, { key: "a" }],
        },
      ],
    });
  });

  it("gives the tasks of the same client token again", () => {
    const { call, runTask } = demo();
    const first = call("RunTask", runTask({ clientToken: "t" }));
    expect(call("RunTask", runTask({ clientToken: "t" }))).toEqual(first);
    expect(call("ListTasks", { cluster: "demo" })).toMatchObject({ taskArns: [expect.any(String)] });
  });
});

describe("RunTask with a client token that was used", () => {
  it("refuses another task definition, and names the tasks", () => {
    const { call, refusal, register, runTask } = demo();
    call("RunTask", runTask({ clientToken: "t" }));
    register();
    expect(refusal("RunTask", runTask({ clientToken: "t" }))).toEqual(
      refused(
        "client-token-conflict",
        "ConflictException",
        "The request could not be processed because of conflict in the current state of the resource.",
      ),
    );
  });
});

describe("RunTask with the same client token, asked otherwise", () => {
  it.each([
    ["count", { count: 2 }],
    ["startedBy", { startedBy: "me" }],
    ["overrides", { overrides: { containerOverrides: [{ name: "app", command: ["true"] }] } }],
    ["tags", { tags: [{ key: "a", value: "1" }] }],
  ])("is refused for another %s", (_name, more) => {
    const { call, refusal, runTask } = demo();
    call("RunTask", runTask({ clientToken: "t" }));
    expect(refusal("RunTask", runTask({ clientToken: "t", ...more })).id).toBe("ecs.client-token-conflict");
  });

  it("is a repetition when only names are written otherwise", () => {
    const { call, runTask } = demo();
    const first = call("RunTask", runTask({ clientToken: "t" }));
    const again = {
      clientToken: "t",
      taskDefinition: ecsArn("task-definition/web:1"),
      cluster: ecsArn("cluster/demo"),
    };
    expect(call("RunTask", runTask(again))).toEqual(first);
  });
});

describe("RunTask refuses", () => {
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
    [
      "a count of 0",
      { count: 0 },
      refused("count-out-of-range", "InvalidParameterException", "count must be between 1 and 10."),
    ],
    [
      "a count of 11",
      { count: 11 },
      refused("count-out-of-range", "InvalidParameterException", "count must be between 1 and 10."),
    ],
    [
      "an override of the roles that names none",
      { overrides: { taskRoleArn: "arn:aws:s3:::bucket" } },
      refused("role-not-valid", "ClientException", "Role is not valid"),
    ],
  ])("%s", (_name, more, expected) => {
    const { refusal, runTask } = demo();
    expect(refusal("RunTask", runTask(more))).toEqual(expected);
  });

  it("an INACTIVE task definition", () => {
    const { call, refusal, runTask } = demo();
    call("DeregisterTaskDefinition", { taskDefinition: "web:1" });
    expect(refusal("RunTask", runTask({ taskDefinition: "web:1" }))).toEqual(
      refused("task-definition-inactive", "InvalidParameterException", "TaskDefinition is inactive"),
    );
    expect(refusal("RunTask", runTask()).id).toBe("ecs.task-definition-not-found");
  });

  it("a network configuration on bridge", () => {
    const { call, refusal } = demo();
    call("RegisterTaskDefinition", bridgeDefinition());
    expect(refusal("RunTask", { cluster: "demo", taskDefinition: "web", networkConfiguration: NETWORK })).toEqual(
      refused(
        "network-configuration-not-valid",
        "InvalidParameterException",
        "Network Configuration is not valid for the given networkMode of this task definition.",
      ),
    );
  });

  it("awsvpc without the service-linked role, but not bridge", () => {
    const test = demo();
    removeServiceLinkedRole(test);
    expect(test.refusal("RunTask", test.runTask())).toEqual({
      ...refused(
        "service-linked-role-not-assumable",
        "InvalidParameterException",
        "Unable to assume the service linked role. Please verify that the ECS service linked role exists.",
      ),
      cause: expect.any(String),
    });
    test.call("RegisterTaskDefinition", bridgeDefinition());
    expect(test.call("RunTask", { cluster: "demo", taskDefinition: "web" })).toMatchObject({ failures: [] });
  });
});

describe("the roles of RunTask", () => {
  it("refuses an execution role that is not there, and starts nothing", () => {
    const { call, refusal, runTask, register } = demo();
    register({ executionRoleArn: "nobody" });
    expect(refusal("RunTask", runTask({ count: 3 }))).toEqual({
      ...notAssumable(roleArn("nobody")),
      cause: "role-absent",
    });
    expect(call("ListTasks", { cluster: "demo" })).toMatchObject({ taskArns: [] });
  });

  it("assumes the execution role before the task role", () => {
    const { refusal, runTask, register, role } = demo();
    register({ executionRoleArn: "first", taskRoleArn: "second" });
    expect(refusal("RunTask", runTask())).toMatchObject(notAssumable(roleArn("first")));
    role("first");
    expect(refusal("RunTask", runTask())).toMatchObject(notAssumable(roleArn("second")));
  });

  it("refuses a role that trusts ecs.amazonaws.com by mistake", () => {
    const { refusal, runTask, register, role } = demo();
    register({ taskRoleArn: role("task", trust("ecs.amazonaws.com")) });
    expect(refusal("RunTask", runTask())).toEqual({ ...notAssumable(roleArn("task")), cause: "trust-lacks-principal" });
  });

  it("refuses the service-linked role as a task role", () => {
    const { refusal, runTask } = demo();
    const slr = "arn:aws:iam::000000000000:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";
    expect(refusal("RunTask", runTask({ overrides: { taskRoleArn: slr } }))).toEqual({
      ...notAssumable(slr),
      cause: "service-linked-role-given",
    });
  });

  it("refuses a role of another account", () => {
    const { refusal, runTask } = demo();
    const other = "arn:aws:iam::999999999999:role/task";
    expect(refusal("RunTask", runTask({ overrides: { taskRoleArn: other } }))).toMatchObject(notAssumable(other));
  });

  it("assumes as ecs-tasks.amazonaws.com with the task's id as session name", () => {
    const { call, runTask, gate } = withTaskRole();
    call("RunTask", runTask());
    const assumed = gate.decisions
      .list()
      .filter(({ operation, principal }) => operation === "AssumeRole" && principal === "ecs-tasks.amazonaws.com");
    expect(assumed.map(({ checks }) => checks[0]?.resource)).toEqual([roleArn("task"), EXECUTION_ROLE]);
  });
});

describe("who may call RunTask", () => {
  const run = allow("ecs:RunTask");
  const pass = (...roles: string[]) => allow("iam:PassRole", roles);

  it("refuses whom nothing allows it, with the latest revision's ARN", () => {
    const { refusal, user, runTask } = demo();
    expect(refusal("RunTask", runTask(), { as: user() })).toMatchObject(notAllowed("ecs:RunTask", WEB));
  });

  it("asks for iam:PassRole of the execution role, then of the task role", () => {
    const { call, refusal, user, runTask } = withTaskRole();
    expect(refusal("RunTask", runTask(), { as: user(run) })).toMatchObject(notAllowed("iam:PassRole", EXECUTION_ROLE));
    const half = user(run, pass(EXECUTION_ROLE));
    expect(refusal("RunTask", runTask(), { as: half }).message).toContain(
      `iam:PassRole on resource: ${roleArn("task")} because`,
    );
    expect(call("RunTask", runTask(), { as: user(run, pass(EXECUTION_ROLE, roleArn("task"))) })).toMatchObject({
      failures: [],
    });
  });

  it("asks for the roles of the overrides in place of the definition's", () => {
    const { call, refusal, user, runTask, role } = demo();
    const overrides = { executionRoleArn: role("other") };
    const as = user(run, pass(roleArn("other")));
    expect(refusal("RunTask", runTask(), { as })).toMatchObject(notAllowed("iam:PassRole", EXECUTION_ROLE));
    expect(call("RunTask", runTask({ overrides }), { as })).toMatchObject({ failures: [] });
  });

  it.each([
    ["ecs:cluster", ecsArn("cluster/demo"), ecsArn("cluster/other"), {}],
    ["aws:RequestTag/team", "web", "other", { tags: [{ key: "team", value: "web" }] }],
    [
      "ecs:enable-execute-command",
      "true",
      "false",
      { enableExecuteCommand: true, overrides: { taskRoleArn: EXECUTION_ROLE } },
    ],
  ])("sees %s", (key, right, wrong, more) => {
    const { call, refusal, user, runTask } = demo();
    const where = (value: string) =>
      user(allow("ecs:RunTask", "*", { StringEquals: { [key]: value } }), allow(["iam:PassRole", "ecs:TagResource"]));
    expect(refusal("RunTask", runTask(more), { as: where(wrong) })).toMatchObject({
      id: "iam.denied-implicit",
      cause: "condition-mismatch",
    });
    expect(call("RunTask", runTask(more), { as: where(right) })).toMatchObject({ failures: [] });
  });

  it("passes roles to ecs-tasks.amazonaws.com", () => {
    const { call, refusal, user, runTask } = demo();
    const to = (service: string) =>
      user(run, allow("iam:PassRole", "*", { StringEquals: { "iam:PassedToService": service } }));
    expect(refusal("RunTask", runTask(), { as: to("ecs.amazonaws.com") }).cause).toBe("condition-mismatch");
    expect(call("RunTask", runTask(), { as: to("ecs-tasks.amazonaws.com") })).toMatchObject({ failures: [] });
  });

  it("asks for ecs:TagResource with ecs:CreateAction RunTask when there are tags", () => {
    const { call, refusal, user, runTask } = demo();
    const input = runTask({ tags: [{ key: "a", value: "1" }] });
    const on = (action: string) =>
      user(run, pass("*"), allow("ecs:TagResource", "*", { StringEquals: { "ecs:CreateAction": action } }));
    expect(refusal("RunTask", input, { as: on("CreateService") }).message).toContain(
      `ecs:TagResource on resource: ${ecsArn("task/demo/*")}`,
    );
    expect(call("RunTask", input, { as: on("RunTask") })).toMatchObject({ failures: [] });
  });
});
