/** A program in a container reads S3 and writes DynamoDB with its task role: an unmodified SDK in a real container, nothing configured. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { aws, eventually, shell, startServer, understudy } from "./testing/server.js";

const ROLE = "arn:aws:iam::000000000000:role";
const BUCKET = "data-of-the-task";
const OBJECT = `arn:aws:s3:::${BUCKET}/hello.txt`;
const TABLE = "arn:aws:dynamodb:us-east-1:000000000000:table/copies";
const TEXT = "Hello from S3";
const TRUST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
});
const NETWORK = "awsvpcConfiguration={subnets=[subnet-1],assignPublicIp=ENABLED}";
const CONTAINER = {
  name: "app",
  image: "understudy-test/sdk:1",
  essential: true,
  command: ["node", "--no-warnings", "/sdk/data.cjs"],
  environment: [
    { name: "BUCKET", value: BUCKET },
    { name: "TABLE", value: "copies" },
  ],
  logConfiguration: {
    logDriver: "awslogs",
    options: { "awslogs-group": "/ecs/data", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "data" },
  },
};

/** Both permissions go to the role that is not the program's. */
const MISPLACED = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Action: "s3:GetObject", Resource: `arn:aws:s3:::${BUCKET}/*` },
    { Effect: "Allow", Action: "dynamodb:PutItem", Resource: TABLE },
  ],
});

/** ms: each test waits for a container to start and to end, and types a dozen commands, each of which starts Python. */
const LONG = 240_000;

describe("a container that reads S3 and writes DynamoDB", () => {
  let server: RunningServer;

  /** Must succeed. */
  async function done(line: string, more: readonly string[] = []): Promise<string> {
    const { code, stdout, stderr } = await aws(server.url, [...line.split(" "), ...more]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    return stdout;
  }

  /** Runs the task to its end. Gives its id, the exit code and what it logged. */
  async function runTask() {
    const run = "ecs run-task --cluster demo --task-definition data --launch-type FARGATE --network-configuration";
    const taskArn = await done(run, [NETWORK, "--query", "tasks[0].taskArn", "--output", "text"]);
    const taskId = taskArn.trim().split("/").at(-1) ?? "";
    const describeTask = async () => JSON.parse(await done(`ecs describe-tasks --cluster demo --tasks ${taskId}`));
    const { tasks } = await eventually(describeTask, (answer) => answer.tasks[0].lastStatus === "STOPPED");
    const log = `logs get-log-events --log-group-name /ecs/data --log-stream-name data/app/${taskId}`;
    const { events } = JSON.parse(await done(log)) as { events: { message: string }[] };
    const lines = events.map(({ message }) => message);
    return { taskId, exitCode: tasks[0].containers[0].exitCode as number, lines };
  }

  /** Explains the last failure, checks that the mixed-up roles are its cause, and runs the fix as printed. */
  async function mend(action: string) {
    const { stdout } = await understudy(server.url, ["explain"]);
    expect(stdout).toContain("▶ given-to-execution-role:");
    expect(stdout).toContain(`The task execution role ${ROLE}/dataExecutionRole may do ${action}`);
    const fix = await understudy(server.url, ["explain", "--format", "cli"]);
    const commands = fix.stdout.slice(fix.stdout.indexOf("aws iam put-role-policy"));
    expect(commands).toContain("--role-name dataTaskRole");
    const fixed = await shell(server.url, commands);
    expect(fixed.stderr).toBe("");
    expect(fixed.code).toBe(0);
  }

  beforeAll(async () => {
    server = await startServer(["--ephemeral", "--runtime", "docker"]);
    await done(`s3api create-bucket --bucket ${BUCKET}`);
    const sent = await shell(server.url, `printf '%s' '${TEXT}' | aws s3 cp - s3://${BUCKET}/hello.txt`);
    expect(sent.stderr).toBe("");
    await done("dynamodb create-table --table-name copies --billing-mode PAY_PER_REQUEST", [
      ..."--attribute-definitions AttributeName=id,AttributeType=S".split(" "),
      ..."--key-schema AttributeName=id,KeyType=HASH".split(" "),
    ]);
    await done("dynamodb wait table-exists --table-name copies");
    for (const name of ["dataExecutionRole", "dataTaskRole"]) {
      await done(`iam create-role --role-name ${name} --assume-role-policy-document`, [TRUST]);
    }
    const policy = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";
    await done(`iam attach-role-policy --role-name dataExecutionRole --policy-arn ${policy}`);
    const put = "iam put-role-policy --role-name dataExecutionRole --policy-name Data --policy-document";
    await done(put, [MISPLACED]);
    await done("logs create-log-group --log-group-name /ecs/data");
    await done("ecs create-cluster --cluster-name demo");
    await done("ecs register-task-definition --family data --network-mode awsvpc --requires-compatibilities FARGATE", [
      ..."--cpu 256 --memory 512".split(" "),
      ...["--execution-role-arn", `${ROLE}/dataExecutionRole`, "--task-role-arn", `${ROLE}/dataTaskRole`],
      ...["--container-definitions", JSON.stringify([CONTAINER])],
    ]);
  }, LONG);
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
    expect(server.errors()).not.toContain("Defect");
  });

  it.each([
    ["s3:GetObject", "AccessDenied", `"${OBJECT}"`],
    ["dynamodb:PutItem", "AccessDeniedException", TABLE],
  ])(
    "is refused %s as its task role, though the execution role may do it",
    async (action, name, resource) => {
      const { taskId, exitCode, lines } = await runTask();
      expect(exitCode).toBe(1);
      expect(lines).toEqual([
        `${name}: User: arn:aws:sts::000000000000:assumed-role/dataTaskRole/${taskId} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
      ]);
      await mend(action);
    },
    LONG,
  );

  it(
    "reads and writes once the printed fixes were run",
    async () => {
      const { exitCode, lines } = await runTask();
      expect(lines).toEqual([`Copied: ${TEXT}`]);
      expect(exitCode).toBe(0);
      const key = ["--key", '{"id":{"S":"hello"}}'];
      const { Item } = JSON.parse(await done("dynamodb get-item --table-name copies", key));
      expect(Item).toEqual({ id: { S: "hello" }, text: { S: TEXT } });
    },
    LONG,
  );
});
