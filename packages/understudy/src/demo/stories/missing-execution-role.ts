import type { Stage } from "../stage.js";
import { describeService } from "../steps/ecs-service.js";
import type { Story } from "../story.js";

const ROLE = "arn:aws:iam::000000000000:role/ecsTaskExecutionRole";
const NETWORK = "awsvpcConfiguration={subnets=[subnet-1],assignPublicIp=ENABLED}";
const TRUST = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
};

/** A service whose execution role was never created: the first hour of many with ECS. */
export const missingExecutionRole: Story = {
  name: "missing-execution-role",
  title: "The task execution role that nobody created",
  async play(stage) {
    await prepare(stage);
    await meetTheFailure(stage);
    await mendIt(stage);
    if (stage.runtime === "docker") await lookInside(stage);
  },
};

async function prepare(stage: Stage): Promise<void> {
  stage.tell("A fresh account. You are its administrator; the execution role that every guide names does not exist.");
  await stage.aws(["sts", "get-caller-identity"]);
  const role = await stage.aws(["iam", "get-role", "--role-name", "ecsTaskExecutionRole"]);
  stage.expect(
    "AWS finds no such role",
    role.stderr.includes("The role with name ecsTaskExecutionRole cannot be found."),
  );
  stage.tell("AWS takes cluster, task definition and service all the same.");
  const brief = { brief: true };
  await stage.aws(["ecs", "create-cluster", "--cluster-name", "demo"], brief);
  await stage.aws(
    ["iam", "create-role", "--role-name", "webTaskRole", "--assume-role-policy-document", JSON.stringify(TRUST)],
    brief,
  );
  await stage.aws(["logs", "create-log-group", "--log-group-name", "/ecs/web"], brief);
  const registered = await stage.aws(
    [
      ..."ecs register-task-definition --family web --network-mode awsvpc --requires-compatibilities FARGATE".split(
        " ",
      ),
      ..."--cpu 256 --memory 512".split(" "),
      ...["--execution-role-arn", ROLE, "--task-role-arn", "arn:aws:iam::000000000000:role/webTaskRole"],
      ...["--container-definitions", JSON.stringify([container()])],
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
  stage.expect("all of it succeeds", registered.code === 0 && created.code === 0);
}

/** Where no containers run, the image is a name only. */
function container() {
  return {
    name: "app",
    image: "understudy-test/sdk:1",
    essential: true,
    // The SDK's note about old versions of Node has no part in the story.
    environment: [{ name: "AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED", value: "true" }],
    command: ["/bin/sh", "-c", "node /sdk/whoami.cjs; exec sleep 3600"],
    logConfiguration: {
      logDriver: "awslogs",
      options: { "awslogs-group": "/ecs/web", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "web" },
    },
  };
}

async function meetTheFailure(stage: Stage): Promise<void> {
  stage.tell("No task starts. The reason stands in a service event, in a sentence that joins three causes:");
  await stage.until(
    "the service tells of it",
    () => describeService(stage),
    ({ events }) => events.length > 0,
  );
  const query = ["--query", "services[0].events[0].message", "--output", "text"];
  await stage.aws(["ecs", "describe-services", "--cluster", "demo", "--services", "web", ...query]);
  const run = await stage.aws([
    "ecs",
    "run-task",
    "--cluster",
    "demo",
    "--task-definition",
    "web",
    "--launch-type",
    "FARGATE",
    "--network-configuration",
    NETWORK,
  ]);
  stage.expect(
    "run-task gets the same sentence as a ClientException",
    run.stderr.includes("(ClientException)") && run.stderr.includes(`unable to assume the role '${ROLE}'`),
  );
  stage.tell("Which of the three is it? And what is the smallest fix?");
  const explained = await stage.understudy(["explain"]);
  stage.expect("the cause is named: the role does not exist", explained.stdout.includes("role-absent"));
}

async function mendIt(stage: Stage): Promise<void> {
  stage.tell("The fix, run as printed:");
  const { stdout } = await stage.understudy(["explain", "--format", "cli"], { quiet: true });
  const fixed = await stage.shell(stdout.slice(Math.max(0, stdout.indexOf("aws iam create-role"))));
  stage.expect("the role is created and its policy attached", fixed.code === 0);
  const steady = await stage.until(
    "the service starts a task by itself and reaches a steady state",
    () => describeService(stage),
    ({ events }) => events[0]?.message.includes("has reached a steady state") === true,
  );
  stage.expect("runningCount is 1", steady.runningCount === 1);
  const query = ["--query", "services[0].events[].message", "--output", "table"];
  await stage.aws(["ecs", "describe-services", "--cluster", "demo", "--services", "web", ...query]);
}

async function lookInside(stage: Stage): Promise<void> {
  stage.tell(
    "The task is a real container. Inside, an unmodified SDK asks AWS who it is; what it wrote is in CloudWatch Logs:",
  );
  const listed = await stage.aws(
    ["ecs", "list-tasks", "--cluster", "demo", "--query", "taskArns[0]", "--output", "text"],
    { quiet: true },
  );
  const taskId = listed.stdout.trim().split("/").at(-1) ?? "";
  const logs = ["logs", "get-log-events", "--log-group-name", "/ecs/web", "--log-stream-name", `web/app/${taskId}`];
  const query = ["--query", "events[].message", "--output", "text"];
  const identity = `assumed-role/webTaskRole/${taskId}`;
  await stage.until(
    "it found its task role",
    () => stage.aws([...logs, ...query], { quiet: true }),
    ({ stdout }) => stdout.includes(identity),
  );
  await stage.aws([...logs, ...query]);
}
