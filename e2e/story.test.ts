/** The main story as a person types it: the built server, the stock aws-cli, and the fix as `understudy explain` prints it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { aws, eventually, shell, startServer, understudy } from "./testing/server.js";

const ROLE = "arn:aws:iam::000000000000:role/ecsTaskExecutionRole";
const SENTENCE = `ECS was unable to assume the role '${ROLE}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.`;
const TRUST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
});
const NETWORK = "awsvpcConfiguration={subnets=[subnet-1],assignPublicIp=ENABLED}";

interface Described {
  readonly runningCount: number;
  readonly events: readonly { readonly message: string }[];
}

/** @param image what the task runs; it writes who it is to its log. */
function container(image: string, command: readonly string[]) {
  return JSON.stringify([
    {
      name: "app",
      image,
      essential: true,
      command,
      logConfiguration: {
        logDriver: "awslogs",
        options: { "awslogs-group": "/ecs/web", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "web" },
      },
    },
  ]);
}

describe.each([
  { runtime: "rehearsal", image: "understudy-test/sdk:1" },
  { runtime: "docker", image: "understudy-test/sdk:1" },
])("the main story ($runtime)", ({ runtime, image }) => {
  let server: RunningServer;
  const cli = (args: string, env: Record<string, string> = {}) => aws(server.url, args.split(" "), env);
  const describeService = async () => {
    const answer = await cli("ecs describe-services --cluster demo --services web");
    return (answer.json() as { services: Described[] }).services[0] as Described;
  };

  beforeAll(async () => {
    server = await startServer(["--ephemeral", "--runtime", runtime]);
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
    expect(server.errors()).not.toContain("Defect");
  });

  it("knows who calls", async () => {
    expect((await cli("sts get-caller-identity")).json()).toEqual({
      UserId: expect.stringMatching(/^AIDA[A-Z0-9]{17}$/),
      Account: "000000000000",
      Arn: "arn:aws:iam::000000000000:user/admin",
    });
  });

  it("refuses an unknown key, a wrong secret and a wrong token in AWS's words", async () => {
    const unknown = await cli("sts get-caller-identity", { AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE" });
    expect(unknown.code).not.toBe(0);
    expect(unknown.stderr).toContain(
      "An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid",
    );
    const wrong = await cli("ecs list-clusters", { AWS_SECRET_ACCESS_KEY: "wrong" });
    expect(wrong.stderr).toContain(
      "(InvalidSignatureException) when calling the ListClusters operation: The request signature we calculated does not match",
    );
    const token = await cli("ecs list-clusters", { AWS_SESSION_TOKEN: "made-up" });
    expect(token.stderr).toContain(
      "(UnrecognizedClientException) when calling the ListClusters operation: The security token included in the request is invalid",
    );
  });

  it("finds no execution role", async () => {
    const answer = await cli("iam get-role --role-name ecsTaskExecutionRole");
    expect(answer.stderr.trim()).toBe(
      "An error occurred (NoSuchEntity) when calling the GetRole operation: The role with name ecsTaskExecutionRole cannot be found.",
    );
  });

  it("takes cluster, task definition and service all the same, as AWS does", async () => {
    for (const args of [
      ["ecs", "create-cluster", "--cluster-name", "demo"],
      ["iam", "create-role", "--role-name", "webTaskRole", "--assume-role-policy-document", TRUST],
      ["logs", "create-log-group", "--log-group-name", "/ecs/web"],
      [
        ..."ecs register-task-definition --family web --network-mode awsvpc --requires-compatibilities FARGATE --cpu 256 --memory 512".split(
          " ",
        ),
        ...["--execution-role-arn", ROLE, "--task-role-arn", "arn:aws:iam::000000000000:role/webTaskRole"],
        ...["--container-definitions", container(image, ["/bin/sh", "-c", "node /sdk/whoami.cjs; exec sleep 3600"])],
      ],
      [
        ..."ecs create-service --cluster demo --service-name web --task-definition web --desired-count 1 --launch-type FARGATE".split(
          " ",
        ),
        ...["--network-configuration", NETWORK],
      ],
    ]) {
      const answer = await aws(server.url, args);
      expect(answer.stderr).toBe("");
      expect(answer.code).toBe(0);
    }
  });

  it("tells in an event, letter by letter, that the role cannot be assumed", async () => {
    const service = await eventually(describeService, ({ events }) => events.length > 0);
    expect(service.events.map(({ message }) => message)).toEqual([
      `(service web) failed to launch a task with (error ${SENTENCE}).`,
    ]);
    expect(service.runningCount).toBe(0);
  });

  it("refuses run-task with the same sentence", async () => {
    const answer = await cli(
      `ecs run-task --cluster demo --task-definition web --launch-type FARGATE --network-configuration ${NETWORK}`,
    );
    expect(answer.code).not.toBe(0);
    expect(answer.stderr.trim()).toBe(
      `An error occurred (ClientException) when calling the RunTask operation: ${SENTENCE}`,
    );
  });

  it("explains the last failure, and the pasted event, with every form of the fix", async () => {
    const last = await understudy(server.url, ["explain"]);
    const event = (await describeService()).events[0]?.message ?? "";
    const pasted = await understudy(server.url, ["explain", "-"], `web service: ${event}\n`);
    for (const { code, stdout } of [last, pasted]) {
      expect(code).toBe(0);
      expect(stdout).toContain("ecsTaskExecutionRole");
      expect(stdout).toContain("role-absent");
      expect(stdout).toContain("aws iam create-role --role-name ecsTaskExecutionRole");
      expect(stdout).toContain('resource "aws_iam_role"');
      expect(stdout).toContain("AWS::IAM::Role");
      expect(stdout).toContain('"Service": "ecs-tasks.amazonaws.com"');
    }
  });

  it("becomes steady once the printed commands were run", async () => {
    const { stdout } = await understudy(server.url, ["explain", "--format", "cli"]);
    const commands = stdout.slice(stdout.indexOf("aws iam create-role"));
    const fixed = await shell(server.url, commands);
    expect(fixed.stderr).toBe("");
    const service = await eventually(
      describeService,
      ({ events }) => events[0]?.message.includes("steady state") === true,
    );
    expect(service.runningCount).toBe(1);
    expect(service.events.map(({ message }) => message.replace(/[0-9a-f]{32}|\d{19}/g, "ID"))).toEqual([
      "(service web) has reached a steady state.",
      "(service web) (deployment ecs-svc/ID) deployment completed.",
      "(service web) has started 1 tasks: (task ID).",
      `(service web) failed to launch a task with (error ${SENTENCE}).`,
    ]);
  });

  const itInContainers = runtime === "docker" ? it : () => undefined;
  itInContainers("runs a real container whose unmodified SDK finds the task role", async () => {
    const tasks = (await cli("ecs list-tasks --cluster demo --service-name web")).json() as { taskArns: string[] };
    const taskId = tasks.taskArns[0]?.split("/").at(-1);
    const stream = `web/app/${taskId}`;
    const events = await eventually(
      async () => {
        const answer = await cli(`logs get-log-events --log-group-name /ecs/web --log-stream-name ${stream}`);
        return (answer.json() as { events: { message: string }[] }).events.map(({ message }) => message);
      },
      (lines) => lines.some((line) => line.includes("arn:aws:sts")),
    );
    expect(events.join("\n")).toContain(`arn:aws:sts::000000000000:assumed-role/webTaskRole/${taskId}`);
  });

  it("stops the service's task when the service is deleted", async () => {
    await cli("ecs delete-service --cluster demo --service web --force");
    await eventually(
      async () =>
        (await cli("ecs describe-services --cluster demo --services web")).json() as { services: { status: string }[] },
      ({ services }) => services[0]?.status === "INACTIVE",
    );
    const tasks = (await cli("ecs list-tasks --cluster demo --desired-status STOPPED")).json() as {
      taskArns: string[];
    };
    expect(tasks.taskArns).toHaveLength(1);
  });
});
