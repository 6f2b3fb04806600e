import type { Stage } from "../stage.js";
import { applyFix } from "../steps/apply-fix.js";
import { showCause } from "../steps/show-cause.js";
import type { Story } from "../story.js";

const ROLE = "arn:aws:iam::000000000000:role";
const BUCKET = "data-of-the-story";
const TABLE = "arn:aws:dynamodb:us-east-1:000000000000:table/copies";
const EXECUTION_POLICY = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";
const NETWORK = "awsvpcConfiguration={subnets=[subnet-1],assignPublicIp=ENABLED}";
/** The account is let in too: a developer takes the program's part. */
const TRUST = {
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" },
    { Effect: "Allow", Principal: { AWS: "arn:aws:iam::000000000000:root" }, Action: "sts:AssumeRole" },
  ],
};
const DATA = {
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Action: "s3:GetObject", Resource: `arn:aws:s3:::${BUCKET}/*` },
    { Effect: "Allow", Action: "dynamodb:PutItem", Resource: TABLE },
  ],
};
const READ = ["s3api", "get-object", "--bucket", BUCKET, "--key", "hello.txt", "/dev/null"];
const WRITE = ["dynamodb", "put-item", "--table-name", "copies", "--item", '{"id":{"S":"hello"}}'];
const brief = { brief: true };

/** Data that the execution role may read and write, and the program in the container may not. */
export const dataRoles: Story = {
  name: "data-roles",
  title: "S3 and DynamoDB: the permission that was given to the execution role",
  server: ["--runtime", "rehearsal"],
  async play(stage) {
    await prepareData(stage);
    await prepareRoles(stage);
    const taskId = await runTask(stage);
    stage.tell("What the program in the container does, typed with its role and in a session of the task's name:");
    await refusedAndMended(stage, taskId, READ, `s3:GetObject on resource: "arn:aws:s3:::${BUCKET}/hello.txt"`);
    await refusedAndMended(stage, taskId, WRITE, `dynamodb:PutItem on resource: ${TABLE}`);
    const item = await stage.aws(["dynamodb", "get-item", "--table-name", "copies", "--key", '{"id":{"S":"hello"}}']);
    stage.expect("the item is in the table", item.stdout.includes('"hello"'));
  },
};

async function prepareData(stage: Stage): Promise<void> {
  stage.tell("An object in S3 that a program is to read, and a table in DynamoDB that it is to write.");
  await stage.aws(["s3api", "create-bucket", "--bucket", BUCKET], brief);
  await stage.aws(["s3api", "put-object", "--bucket", BUCKET, "--key", "hello.txt"], brief);
  const keys = ["--attribute-definitions", "AttributeName=id,AttributeType=S"];
  const schema = ["--key-schema", "AttributeName=id,KeyType=HASH", "--billing-mode", "PAY_PER_REQUEST"];
  await stage.aws(["dynamodb", "create-table", "--table-name", "copies", ...keys, ...schema], brief);
  await stage.aws(["dynamodb", "wait", "table-exists", "--table-name", "copies"], brief);
}

async function prepareRoles(stage: Stage): Promise<void> {
  stage.tell("A task has two roles. Both permissions go to the one by which tasks are executed: it sounds right.");
  for (const name of ["ecsTaskExecutionRole", "webTaskRole"]) {
    const role = ["--role-name", name, "--assume-role-policy-document", JSON.stringify(TRUST)];
    await stage.aws(["iam", "create-role", ...role], brief);
  }
  const attach = ["--role-name", "ecsTaskExecutionRole", "--policy-arn", EXECUTION_POLICY];
  await stage.aws(["iam", "attach-role-policy", ...attach], brief);
  const put = ["--role-name", "ecsTaskExecutionRole", "--policy-name", "Data"];
  await stage.aws(["iam", "put-role-policy", ...put, "--policy-document", JSON.stringify(DATA)], brief);
}

/** Gives the task's id. */
async function runTask(stage: Stage): Promise<string> {
  await stage.aws(["ecs", "create-cluster", "--cluster-name", "demo"], brief);
  const size = "--network-mode awsvpc --requires-compatibilities FARGATE --cpu 256 --memory 512".split(" ");
  const roles = ["--execution-role-arn", `${ROLE}/ecsTaskExecutionRole`, "--task-role-arn", `${ROLE}/webTaskRole`];
  const containers = ["--container-definitions", JSON.stringify([{ name: "app", image: "busybox" }])];
  const register = ["ecs", "register-task-definition", "--family", "web", ...size, ...roles, ...containers];
  await stage.aws(register, brief);
  const run = ["ecs", "run-task", "--cluster", "demo", "--task-definition", "web", "--launch-type", "FARGATE"];
  const query = ["--query", "tasks[0].taskArn", "--output", "text"];
  const { stdout } = await stage.aws([...run, "--network-configuration", NETWORK, ...query]);
  stage.expect("AWS takes all of it: the task is started", stdout.startsWith("arn:aws:ecs:"));
  return stdout.trim().split("/").at(-1) ?? "";
}

/** @param refused the action, and the resource as AWS names it. */
async function refusedAndMended(
  stage: Stage,
  taskId: string,
  command: readonly string[],
  refused: string,
): Promise<void> {
  const asTask = ["exec", "--role", `${ROLE}/webTaskRole`, "--session", taskId, "--"];
  const typed = [...asTask, "aws", "--endpoint-url", stage.url, ...command];
  const { stderr } = await stage.understudy(typed);
  stage.expect(
    "AWS names the task role's session",
    stderr.includes(`assumed-role/webTaskRole/${taskId} is not authorized to perform: ${refused} because`),
  );
  await showCause(stage, "given-to-execution-role");
  await applyFix(stage);
  const { code } = await stage.understudy(typed);
  stage.expect("the task role may do it", code === 0);
}
