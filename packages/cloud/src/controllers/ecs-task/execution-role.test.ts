/** What the agent asks for as the execution role before containers start, and what a refusal looks like. */
import { describe, expect, it } from "vitest";
import { failures } from "../../gate/failures.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import {
  createExecutionRole,
  createRole,
  NETWORK,
  registerTaskDefinition,
  roleArn,
} from "../../testing/ecs-for-test.js";

const awslogs = (options: object = {}) => ({
  logConfiguration: {
    logDriver: "awslogs",
    options: { "awslogs-group": "/ecs/web", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "ecs", ...options },
  },
});
const GROUP = "arn:aws:logs:us-east-1:000000000000:log-group:/ecs/web";
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/;

interface Ran extends CloudForTest {
  readonly taskId: string;
  /** Shown by DescribeTasks, request ids written as UUID. */
  readonly task: { readonly lastStatus: string; readonly stopCode?: string; readonly stoppedReason?: string };
}

async function run(prepare: (test: CloudForTest) => void, options: object = {}): Promise<Ran> {
  const test = cloudForTest();
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  prepare(test);
  registerTaskDefinition(test, {}, awslogs(options));
  const started = test.call<{ tasks: { taskArn: string }[] }>("ecs", "RunTask", {
    cluster: "demo",
    taskDefinition: "web",
    networkConfiguration: NETWORK,
  });
  await test.advance(0);
  const taskArn = started.tasks[0]?.taskArn as string;
  const [task] = test.call<{ tasks: Ran["task"][] }>("ecs", "DescribeTasks", {
    cluster: "demo",
    tasks: [taskArn],
  }).tasks;
  const stoppedReason = task?.stoppedReason?.replace(UUID, "UUID");
  return { ...test, taskId: taskArn.split("/").at(-1) as string, task: { ...(task as Ran["task"]), stoppedReason } };
}

const logGroup = (test: CloudForTest) => test.call("logs", "CreateLogGroup", { logGroupName: "/ecs/web" });
const session = (taskId: string) => `arn:aws:sts::000000000000:assumed-role/ecsTaskExecutionRole/${taskId}`;
const calls = ({ cloud }: CloudForTest, operation: string) =>
  cloud.decisions.list().filter((decision) => decision.operation === operation);

describe("the log stream of a container", () => {
  it("is made as the execution role's session, named after the task", async () => {
    const test = await run((cloud) => {
      createExecutionRole(cloud);
      logGroup(cloud);
    });
    expect(test.task.lastStatus).toBe("RUNNING");
    expect(calls(test, "CreateLogStream")).toMatchObject([
      {
        principal: session(test.taskId),
        controller: "ecs-task",
        outcome: "done",
        checks: [
          { resource: `${GROUP}:log-stream:ecs/app/${test.taskId}`, policy: "AmazonECSTaskExecutionRolePolicy" },
        ],
      },
    ]);
  });

  it("is refused when the execution role may not make it", async () => {
    const test = await run((cloud) => {
      createRole(cloud, "ecsTaskExecutionRole");
      logGroup(cloud);
    });
    expect(test.task).toMatchObject({
      lastStatus: "STOPPED",
      stopCode: "TaskFailedToStart",
      stoppedReason: `ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: operation error CloudWatch Logs: CreateLogStream, https response error StatusCode: 400, RequestID: UUID, api error AccessDeniedException: User: ${session(test.taskId)} is not authorized to perform: logs:CreateLogStream on resource: ${GROUP}:log-stream:ecs/app/${test.taskId} because no identity-based policy allows the logs:CreateLogStream action : exit status 1`,
    });
    expect(calls(test, "CreateLogStream")).toMatchObject([{ principal: session(test.taskId), outcome: "refused" }]);
    expect(test.cloud.store.list(failures, "all", "all").at(-1)?.record).toMatchObject({
      failure: "ecs.log-stream-denied",
      principal: roleArn("ecsTaskExecutionRole"),
      surface: { kind: "stopped-reason" },
      cause: { id: "nothing-allows" },
    });
  });

  it("is allowed by a fix that serves the next task too, and its lines", async () => {
    const test = await run((cloud) => {
      createRole(cloud, "ecsTaskExecutionRole");
      logGroup(cloud);
    });
    const { record } = test.cloud.store.list(failures, "all", "all").at(-1) ?? {};
    expect(record?.cause?.fixes).toMatchObject([
      {
        do: "allow",
        to: { kind: "role", name: "ecsTaskExecutionRole" },
        statements: [
          {
            Effect: "Allow",
            Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
            Resource: `${GROUP}:log-stream:ecs/app/*`,
          },
        ],
      },
    ]);
  });

  it("fails when the log group is not there", async () => {
    const test = await run(createExecutionRole);
    expect(test.task).toMatchObject({
      lastStatus: "STOPPED",
      stopCode: "TaskFailedToStart",
      stoppedReason:
        "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: operation error CloudWatch Logs: CreateLogStream, https response error StatusCode: 400, RequestID: UUID, ResourceNotFoundException: The specified log group does not exist. : exit status 1",
    });
    expect(test.cloud.store.list(failures, "all", "all").at(-1)?.record).toMatchObject({
      failure: "ecs.log-group-missing",
    });
  });
});

describe("awslogs-create-group", () => {
  const options = { "awslogs-create-group": "true" };
  const mayCreateGroups = (test: CloudForTest) => {
    createExecutionRole(test);
    const document = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "logs:CreateLogGroup", Resource: "*" }],
    };
    const input = { RoleName: "ecsTaskExecutionRole", PolicyName: "logs", PolicyDocument: JSON.stringify(document) };
    test.call("iam", "PutRolePolicy", input);
  };

  it("makes the group where the execution role may", async () => {
    const test = await run(mayCreateGroups, options);
    expect(test.task.lastStatus).toBe("RUNNING");
    expect(test.call("logs", "DescribeLogGroups")).toMatchObject({ logGroups: [{ logGroupName: "/ecs/web" }] });
  });

  it("takes a group that is there", async () => {
    const test = await run((cloud) => {
      mayCreateGroups(cloud);
      logGroup(cloud);
    }, options);
    expect(test.task.lastStatus).toBe("RUNNING");
  });

  it("is refused by AmazonECSTaskExecutionRolePolicy alone, which has no logs:CreateLogGroup", async () => {
    const test = await run(createExecutionRole, options);
    expect(test.task.stoppedReason).toContain("failed to create Cloudwatch log group");
    expect(test.task.stoppedReason).toContain(
      `User: ${session(test.taskId)} is not authorized to perform: logs:CreateLogGroup`,
    );
    expect(test.cloud.store.all(failures).at(-1)?.record.failure).toBe("ecs.log-group-denied");
  });
});
