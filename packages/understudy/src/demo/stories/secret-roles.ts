import type { Stage } from "../stage.js";
import { describeService } from "../steps/ecs-service.js";
import type { Story } from "../story.js";

const ROLE = "arn:aws:iam::000000000000:role";
const NETWORK = "awsvpcConfiguration={subnets=[subnet-1],assignPublicIp=ENABLED}";
const EXECUTION_POLICY = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";
const TRUST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
});
const PASSWORD = "a password for the story";

/** What the container does with the secret: it must not print it. */
const TELL = 'console.log("The password has", process.env.DB_PASSWORD.length, "characters.")';

const brief = { brief: true };

/** A secret that the task role may read and the execution role may not: the two roles, mixed up. */
export const secretRoles: Story = {
  name: "secret-roles",
  title: "The secret that was given to the wrong role",
  async play(stage) {
    const secret = await prepare(stage);
    await meetTheFailure(stage, secret);
    await mendIt(stage);
    if (stage.runtime === "docker") await lookInside(stage);
  },
};

/** Gives the ARN of the secret. */
async function prepare(stage: Stage): Promise<string> {
  stage.tell("A password in Secrets Manager; a service whose container is to find it in its environment.");
  const made = await stage.aws(["secretsmanager", "create-secret", "--name", "db", "--secret-string", PASSWORD]);
  const { ARN } = JSON.parse(made.stdout) as { ARN: string };
  for (const role of ["ecsTaskExecutionRole", "webTaskRole"]) {
    await stage.aws(["iam", "create-role", "--role-name", role, "--assume-role-policy-document", TRUST], brief);
  }
  const attach = ["--role-name", "ecsTaskExecutionRole", "--policy-arn", EXECUTION_POLICY];
  await stage.aws(["iam", "attach-role-policy", ...attach], brief);
  stage.tell("The permission goes to the task role. It sounds right: it is the task that needs the secret.");
  const document = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "secretsmanager:GetSecretValue", Resource: ARN }],
  });
  const put = ["--role-name", "webTaskRole", "--policy-name", "ReadSecret", "--policy-document", document];
  await stage.aws(["iam", "put-role-policy", ...put], brief);
  await startService(stage, ARN);
  return ARN;
}

async function startService(stage: Stage, secret: string): Promise<void> {
  await stage.aws(["ecs", "create-cluster", "--cluster-name", "demo"], brief);
  await stage.aws(["logs", "create-log-group", "--log-group-name", "/ecs/web"], brief);
  await stage.aws(
    [
      ..."ecs register-task-definition --family web --network-mode awsvpc --requires-compatibilities FARGATE".split(
        " ",
      ),
      ..."--cpu 256 --memory 512".split(" "),
      ...["--execution-role-arn", `${ROLE}/ecsTaskExecutionRole`, "--task-role-arn", `${ROLE}/webTaskRole`],
      ...["--container-definitions", JSON.stringify([container(secret)])],
    ],
    brief,
  );
  const created = await stage.aws(
    [
      ..."ecs create-service --cluster demo --service-name web --task-definition web --desired-count 1".split(" "),
      ...["--launch-type", "FARGATE", "--network-configuration", NETWORK],
    ],
    brief,
  );
  stage.expect("AWS takes all of it", created.code === 0);
}

/** Where no containers run, the image is a name only. */
function container(secret: string) {
  return {
    name: "app",
    image: "understudy-test/sdk:1",
    essential: true,
    command: ["/bin/sh", "-c", `node -e '${TELL}'; exec sleep 3600`],
    secrets: [{ name: "DB_PASSWORD", valueFrom: secret }],
    logConfiguration: {
      logDriver: "awslogs",
      options: { "awslogs-group": "/ecs/web", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "web" },
    },
  };
}

async function meetTheFailure(stage: Stage, secret: string): Promise<void> {
  stage.tell("Each task stops before its container starts. The reason goes with the task, an hour later:");
  const list = ["ecs", "list-tasks", "--cluster", "demo", "--desired-status", "STOPPED", "--query", "taskArns[0]"];
  const stopped = await stage.until(
    "a task has stopped",
    () => stage.aws([...list, "--output", "text"], { quiet: true }),
    ({ stdout }) => stdout.startsWith("arn:"),
  );
  const query = ["--query", "tasks[0].stoppedReason", "--output", "text"];
  const tasks = ["--cluster", "demo", "--tasks", stopped.stdout.trim()];
  const { stdout } = await stage.aws(["ecs", "describe-tasks", ...tasks, ...query]);
  stage.expect(
    "AWS names the execution role's session and the secret",
    stdout.includes("assumed-role/ecsTaskExecutionRole/") && stdout.includes(`on resource: ${secret} because`),
  );
  stage.tell("But was the permission not given? Which role was it given to, and which role asks?");
  const explained = await stage.understudy(["explain"]);
  stage.expect("the cause is named: it was given to the task role", explained.stdout.includes("given-to-task-role"));
  stage.expect("the password stands nowhere in it", !explained.stdout.includes(PASSWORD));
}

async function mendIt(stage: Stage): Promise<void> {
  stage.tell("The fix, run as printed:");
  const { stdout } = await stage.understudy(["explain", "--format", "cli"], { quiet: true });
  const fixed = await stage.shell(stdout.slice(Math.max(0, stdout.indexOf("aws iam put-role-policy"))));
  stage.expect("the execution role may read the one secret", fixed.code === 0);
  await stage.until(
    "the service's next task runs",
    () => describeService(stage),
    ({ runningCount }) => runningCount === 1,
  );
}

async function lookInside(stage: Stage): Promise<void> {
  stage.tell("The container found the secret in its environment:");
  const list = ["ecs", "list-tasks", "--cluster", "demo", "--query", "taskArns[0]", "--output", "text"];
  const taskId = (await stage.aws(list, { quiet: true })).stdout.trim().split("/").at(-1) ?? "";
  const logs = ["logs", "get-log-events", "--log-group-name", "/ecs/web", "--log-stream-name", `web/app/${taskId}`];
  const query = ["--query", "events[].message", "--output", "text"];
  await stage.until(
    "it knows how long the password is",
    () => stage.aws([...logs, ...query], { quiet: true }),
    ({ stdout }) => stdout.includes(`The password has ${PASSWORD.length} characters.`),
  );
  await stage.aws([...logs, ...query]);
}
