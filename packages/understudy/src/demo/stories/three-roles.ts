import type { Stage } from "../stage.js";
import { applyFix } from "../steps/apply-fix.js";
import { describeService, showEvents } from "../steps/ecs-service.js";
import type { Keys } from "../steps/keys.js";
import { makeUser } from "../steps/make-user.js";
import { refused } from "../steps/refused.js";
import { showCause } from "../steps/show-cause.js";
import type { Story } from "../story.js";

const ROLE = "arn:aws:iam::000000000000:role";
const TRUST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
});
const MAY_DEPLOY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: ["ecs:*", "iam:PassRole"], Resource: "*" }],
});
const CONTAINER = {
  name: "app",
  image: "busybox",
  logConfiguration: {
    logDriver: "awslogs",
    options: { "awslogs-group": "/ecs/web", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "web" },
  },
};
const CREATE_SERVICE = [
  ..."ecs create-service --cluster demo --service-name web --task-definition web --desired-count 1".split(" "),
  ..."--launch-type FARGATE --query service.status --output text".split(" "),
  ...["--network-configuration", "awsvpcConfiguration={subnets=[subnet-1],assignPublicIp=ENABLED}"],
];
const brief = { brief: true };

/** ECS's own role, the task's role and the role that starts it, each missing in turn. */
export const threeRoles: Story = {
  name: "three-roles",
  title: "Three roles, each missing in turn",
  server: ["--runtime", "rehearsal", "--clock", "manual"],
  async play(stage) {
    const deployer = await prepare(stage);
    await serviceRole(stage, deployer);
    await taskRole(stage);
    await executionRole(stage);
  },
};

async function prepare(stage: Stage): Promise<Keys> {
  stage.tell("A deployer may do everything in ECS and pass any role. The execution role is there, and may do nothing.");
  const deployer = await makeUser(stage, "deployer");
  const policy = ["--policy-name", "Deploy", "--policy-document", MAY_DEPLOY];
  await stage.aws(["iam", "put-user-policy", "--user-name", "deployer", ...policy], brief);
  const role = ["--role-name", "ecsTaskExecutionRole", "--assume-role-policy-document", TRUST];
  await stage.aws(["iam", "create-role", ...role], brief);
  await stage.aws(["logs", "create-log-group", "--log-group-name", "/ecs/web"], brief);
  const as = { env: deployer, brief: true };
  await stage.aws(["ecs", "create-cluster", "--cluster-name", "demo"], as);
  const roles = ["--execution-role-arn", `${ROLE}/ecsTaskExecutionRole`, "--task-role-arn", `${ROLE}/webTaskRole`];
  const registered = await stage.aws(
    [
      ..."ecs register-task-definition --family web --network-mode awsvpc --requires-compatibilities FARGATE".split(
        " ",
      ),
      ...["--cpu", "256", "--memory", "512", ...roles, "--container-definitions", JSON.stringify([CONTAINER])],
    ],
    as,
  );
  stage.expect("cluster and task definition are made", registered.code === 0);
  return deployer;
}

async function serviceRole(stage: Stage, deployer: Keys): Promise<void> {
  stage.tell("First ECS's own role. Nobody has made it, and the deployer may not.");
  const message = "Unable to assume the service linked role. Please verify that the ECS service linked role exists.";
  await refused(
    stage,
    CREATE_SERVICE,
    { code: "InvalidParameterException", operation: "CreateService", message },
    deployer,
  );
  await showCause(stage, "role-absent");
  await applyFix(stage);
  const created = await stage.aws(CREATE_SERVICE, { env: deployer });
  stage.expect("the service is made", created.stdout.trim() === "ACTIVE");
}

async function taskRole(stage: Stage): Promise<void> {
  stage.tell("Next the role of the task. AWS took the service; the scheduler finds out.");
  await stage.understudy(["time", "advance", "1m"]);
  await showEvents(stage, 1);
  const { events } = await describeService(stage);
  stage.expect(
    "AWS names the task role",
    events[0]?.message.includes(`assume the role '${ROLE}/webTaskRole'`) === true,
  );
  await showCause(stage, "role-absent");
  await applyFix(stage);
}

async function executionRole(stage: Stage): Promise<void> {
  stage.tell("Last the role with which the task is started: it is assumed, and may not write logs.");
  await stage.understudy(["time", "advance", "1m"]);
  const list = ["ecs", "list-tasks", "--cluster", "demo", "--desired-status", "STOPPED", "--query", "taskArns[0]"];
  const task = (await stage.aws([...list, "--output", "text"], { quiet: true })).stdout.trim();
  const query = ["--query", "tasks[0].stoppedReason", "--output", "text"];
  const { stdout } = await stage.aws(["ecs", "describe-tasks", "--cluster", "demo", "--tasks", task, ...query]);
  stage.expect(
    "the stopped task names the execution role's session",
    stdout.includes("failed to create Cloudwatch log stream") && stdout.includes("assumed-role/ecsTaskExecutionRole/"),
  );
  await showCause(stage, "nothing-allows");
  await applyFix(stage);
  await stage.understudy(["time", "advance", "15m"]);
  stage.expect("the service's task runs", (await describeService(stage)).runningCount === 1);
  await showEvents(stage, 2);
}
