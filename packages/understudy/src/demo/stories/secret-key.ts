import type { Stage } from "../stage.js";
import { applyFix } from "../steps/apply-fix.js";
import { describeService, showEvents } from "../steps/ecs-service.js";
import { showCause } from "../steps/show-cause.js";
import type { Story } from "../story.js";

const ROLE = "arn:aws:iam::000000000000:role/ecsTaskExecutionRole";
const EXECUTION_POLICY = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";
const NETWORK = "awsvpcConfiguration={subnets=[subnet-1],assignPublicIp=ENABLED}";
const TRUST = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
};
const PASSWORD = "a password for the story";
const text = ["--output", "text"];
const brief = { brief: true };

/** A secret with a key of its own: to read the one is not to use the other. */
export const secretKey: Story = {
  name: "secret-key",
  title: "Access to KMS is not allowed: a secret that may be read, and its key",
  server: ["--runtime", "rehearsal", "--clock", "manual"],
  async play(stage) {
    const key = await prepare(stage);
    await meetTheFailure(stage, key);
    const commands = await applyFix(stage);
    stage.expect("it allows kms:Decrypt on the one key", commands.includes("kms:Decrypt") && commands.includes(key));
    await stage.understudy(["time", "advance", "15m"]);
    stage.expect("the service's task runs", (await describeService(stage)).runningCount === 1);
    await showEvents(stage, 2);
  },
};

/** Gives the ARN of the key. */
async function prepare(stage: Stage): Promise<string> {
  stage.tell("A password in Secrets Manager, encrypted with a customer managed key.");
  const made = await stage.aws(["kms", "create-key", "--query", "KeyMetadata.Arn", ...text]);
  const key = made.stdout.trim();
  const secret = ["--name", "db", "--secret-string", PASSWORD, "--kms-key-id", key, "--query", "ARN", ...text];
  const ARN = (await stage.aws(["secretsmanager", "create-secret", ...secret])).stdout.trim();
  stage.tell("The execution role may read the secret. Of the key nobody thinks: its policy leaves it to IAM.");
  const role = ["--role-name", "ecsTaskExecutionRole"];
  await stage.aws(["iam", "create-role", ...role, "--assume-role-policy-document", JSON.stringify(TRUST)], brief);
  await stage.aws(["iam", "attach-role-policy", ...role, "--policy-arn", EXECUTION_POLICY], brief);
  const document = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "secretsmanager:GetSecretValue", Resource: ARN }],
  });
  const put = [...role, "--policy-name", "ReadSecret", "--policy-document", document];
  await stage.aws(["iam", "put-role-policy", ...put], brief);
  await startService(stage, ARN);
  return key;
}

async function startService(stage: Stage, secret: string): Promise<void> {
  const container = { name: "app", image: "busybox", secrets: [{ name: "DB_PASSWORD", valueFrom: secret }] };
  await stage.aws(["ecs", "create-cluster", "--cluster-name", "demo"], brief);
  const size = "--network-mode awsvpc --requires-compatibilities FARGATE --cpu 256 --memory 512".split(" ");
  const more = ["--execution-role-arn", ROLE, "--container-definitions", JSON.stringify([container])];
  await stage.aws(["ecs", "register-task-definition", "--family", "web", ...size, ...more], brief);
  const create = "ecs create-service --cluster demo --service-name web --task-definition web --desired-count 1";
  const network = ["--launch-type", "FARGATE", "--network-configuration", NETWORK];
  const created = await stage.aws([...create.split(" "), ...network], brief);
  stage.expect("AWS takes all of it", created.code === 0);
}

async function meetTheFailure(stage: Stage, key: string): Promise<void> {
  await stage.understudy(["time", "advance", "1m"]);
  const list = ["ecs", "list-tasks", "--cluster", "demo", "--desired-status", "STOPPED", "--query", "taskArns[0]"];
  const task = (await stage.aws([...list, ...text], { quiet: true })).stdout.trim();
  const query = ["--query", "tasks[0].stoppedReason", ...text];
  const { stdout } = await stage.aws(["ecs", "describe-tasks", "--cluster", "demo", "--tasks", task, ...query]);
  stage.expect(
    "AWS names neither the role nor the key",
    stdout.includes("Access to KMS is not allowed") && !stdout.includes(key) && !stdout.includes("assumed-role"),
  );
  stage.tell("Whose access, and to which key?");
  await showCause(stage, "nothing-allows");
}
