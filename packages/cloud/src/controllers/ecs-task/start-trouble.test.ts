/** Why a task does not start, as far as images, network and memory go: the words of Fargate and of the agent on EC2. */
import { describe, expect, it } from "vitest";
import { failures } from "../../gate/failures.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import {
  createExecutionRole,
  createRole,
  NETWORK,
  registerTaskDefinition,
  roleArn,
} from "../../testing/ecs-for-test.js";

const rehearse = (script: string) => ({ dockerLabels: { "understudy.rehearse": script } });
const logs = (region: string) => ({
  logConfiguration: {
    logDriver: "awslogs",
    options: { "awslogs-group": "web", "awslogs-region": region, "awslogs-stream-prefix": "web" },
  },
});
const SECRET = "arn:aws:secretsmanager:us-east-1:000000000000:secret:db-AbCdEf";
const secret = (valueFrom: string) => ({ secrets: [{ name: "DB", valueFrom }] });
const ON_EC2 = {
  networkMode: "bridge",
  requiresCompatibilities: ["EC2"],
  executionRoleArn: roleArn("ecsTaskExecutionRole"),
};
const ECR = "000000000000.dkr.ecr.us-east-1.amazonaws.com/web:1";
const RETRIED = "CannotPullContainerError: pull image manifest has been retried";

interface Ended {
  readonly lastStatus: string;
  readonly stopCode: string;
  readonly stoppedReason: string;
  readonly containers: readonly { readonly reason?: string; readonly exitCode?: number }[];
}

/** Runs a task to its end; gives it, and the failure that is kept of it. */
async function end(launchType: string, container: object, prepare?: (test: ReturnType<typeof cloudForTest>) => void) {
  const test = cloudForTest();
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  prepare?.(test);
  registerTaskDefinition(test, launchType === "EC2" ? ON_EC2 : {}, container);
  const networkConfiguration = launchType === "EC2" ? undefined : NETWORK;
  const input = { cluster: "demo", taskDefinition: "web", launchType, networkConfiguration };
  const [started] = test.call<{ tasks: { taskArn: string }[] }>("ecs", "RunTask", input).tasks;
  await test.advance(60_000);
  const [task] = test.call<{ tasks: Ended[] }>("ecs", "DescribeTasks", {
    cluster: "demo",
    tasks: [started?.taskArn],
  }).tasks;
  const kept = test.cloud.store.all(failures).at(-1);
  expect(test.defects).toEqual([]);
  return { task: task as Ended, mode: kept?.record.failure };
}

describe("on Fargate, a task whose stopped reason says why", () => {
  it.each([
    ["image-not-found", rehearse("pull not-found"), /docker\.io\/library\/busybox:latest: pull access denied/],
    ["image-pull-denied", { ...rehearse("pull denied"), image: "public.ecr.aws/x/y:1" }, /403 Forbidden/],
    ["registry-timeout", rehearse("pull timeout"), /failed to do request: Head .*: i\/o timeout$/],
    [
      "image-rate-limited",
      rehearse("pull rate-limited"),
      /^CannotPullContainerError: toomanyrequests: You have reached your pull rate limit\./,
    ],
    [
      "image-platform-mismatch",
      rehearse("pull wrong-platform"),
      `${RETRIED} 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'`,
    ],
    [
      "image-layer-failed",
      rehearse("pull layer-failed"),
      "CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReaderSeeker: failed open: unexpected status code 403 Forbidden",
    ],
    [
      "registry-unreachable",
      { ...rehearse("no network"), image: ECR },
      /unable to retrieve ecr registry auth: .*https:\/\/api\.ecr\.us-east-1\.amazonaws\.com\/": dial tcp: i\/o timeout\. Please check/,
    ],
    [
      "secrets-unreachable",
      { ...rehearse("no network"), ...secret(SECRET) },
      /connection issue between the task and AWS Secrets Manager/,
    ],
    [
      "parameters-unreachable",
      { ...rehearse("no network"), ...secret("/db") },
      /unable to retrieve secrets from ssm: .*deadline exceeded$/,
    ],
    [
      "logs-unreachable",
      { ...rehearse("no network"), ...logs("us-east-1") },
      /connection issue between the task and Amazon CloudWatch/,
    ],
    ["registry-timeout", rehearse("no network"), /i\/o timeout$/],
    ["image-reference-invalid", rehearse("pull invalid-reference"), /failed to normalize image reference "busybox"$/],
    ["log-region-missing", logs("nowhere"), /MissingEndpoint: 'Endpoint' configuration is required for this service/],
  ])("%s", async (mode, container, reason) => {
    const ended = await end("FARGATE", container);
    expect(ended.mode).toBe(`ecs.${mode}`);
    expect(ended.task).toMatchObject({ lastStatus: "STOPPED", stopCode: "TaskFailedToStart" });
    expect(ended.task.stoppedReason).toEqual(typeof reason === "string" ? reason : expect.stringMatching(reason));
  });
});

describe("on EC2, a task whose container says why", () => {
  it.each([
    [
      "image-not-found-on-instance",
      rehearse("pull not-found"),
      /Check whether the image exists\. Error response from daemon: pull access denied/,
    ],
    [
      "image-pull-denied-on-instance",
      rehearse("pull denied"),
      /Check that the role has the permissions to pull images from the registry\./,
    ],
    [
      "registry-timeout-on-instance",
      rehearse("no network"),
      /Check your network configuration\. Error response from daemon/,
    ],
    ["image-rate-limited", rehearse("pull rate-limited"), /toomanyrequests/],
    ["cannot-start-container", rehearse("nonsense"), /^CannotStartContainerError: /],
  ])("%s", async (mode, container, reason) => {
    const ended = await end("EC2", container);
    expect(ended.mode).toBe(`ecs.${mode}`);
    expect(ended.task).toMatchObject({
      stopCode: "TaskFailedToStart",
      stoppedReason: "Task failed to start",
      containers: [{ reason: expect.stringMatching(reason) }],
    });
  });

  it("log-group-missing-on-instance", async () => {
    const { task, mode } = await end("EC2", logs("us-east-1"));
    expect(mode).toBe("ecs.log-group-missing-on-instance");
    expect(task.stoppedReason).toMatch(
      /failed to initialize logging driver: .*The specified log group does not exist\.$/,
    );
  });

  it("parameter-denied-on-instance", async () => {
    const ended = await end("EC2", { ...secret("/db"), image: "busybox" }, (test) => {
      test.call("iam", "DetachRolePolicy", {
        RoleName: "ecsTaskExecutionRole",
        PolicyArn: "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy",
      });
      createRole(test, "other");
    });
    expect(ended.mode).toBe("ecs.parameter-denied-on-instance");
    expect(ended.task.stoppedReason).toMatch(
      /^ResourceInitializationError: Fetching secret data from SSM Parameter Store in us-east-1: AccessDeniedException: User: .* is not authorized to perform: ssm:GetParameters/,
    );
  });
});

it("container-out-of-memory: killed, with the exit code of SIGKILL", async () => {
  const { task } = await end("FARGATE", rehearse("out of memory after 5s"));
  expect(task).toMatchObject({
    stopCode: "EssentialContainerExited",
    containers: [{ exitCode: 137, reason: "OutOfMemoryError: Container killed due to memory usage" }],
  });
});
