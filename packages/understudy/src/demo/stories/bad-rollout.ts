import type { Stage } from "../stage.js";
import { applyFix } from "../steps/apply-fix.js";
import { describeService, showEvents } from "../steps/ecs-service.js";
import { showCause } from "../steps/show-cause.js";
import type { Story } from "../story.js";

const ROLE = "arn:aws:iam::000000000000:role/ecsTaskExecutionRole";
const TRUST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
});
const UPDATE = "ecs update-service --cluster demo --service web --task-definition web --query service.status".split(
  " ",
);
const brief = { brief: true };

/** A release that needs a right which nobody gave: it fails, is rolled back, and goes out once the right is there. */
export const badRollout: Story = {
  name: "bad-rollout",
  title: "A release that trips the circuit breaker",
  server: ["--runtime", "rehearsal", "--clock", "manual"],
  async play(stage) {
    await goodRelease(stage);
    await badRelease(stage);
    await mended(stage);
  },
};

async function goodRelease(stage: Stage): Promise<void> {
  stage.tell("A service runs its first release. Its circuit breaker is on, and rolls back.");
  const role = ["--role-name", "ecsTaskExecutionRole", "--assume-role-policy-document", TRUST];
  await stage.aws(["iam", "create-role", ...role], brief);
  await stage.aws(["ecs", "create-cluster", "--cluster-name", "demo"], brief);
  await register(stage, {});
  await stage.aws(
    [
      ..."ecs create-service --cluster demo --service-name web --task-definition web --desired-count 2".split(" "),
      ...["--deployment-configuration", "deploymentCircuitBreaker={enable=true,rollback=true}"],
      ...["--launch-type", "FARGATE", "--network-configuration", "awsvpcConfiguration={subnets=[subnet-1]}"],
    ],
    brief,
  );
  await stage.understudy(["time", "advance", "5m"]);
  stage.expect("two tasks run", (await describeService(stage)).runningCount === 2);
}

async function badRelease(stage: Stage): Promise<void> {
  stage.tell("The second release reads a password from Secrets Manager. Nobody thought of the execution role.");
  const made = ["secretsmanager", "create-secret", "--name", "db", "--secret-string", "x", "--query", "ARN"];
  const arn = (await stage.aws([...made, "--output", "text"])).stdout.trim();
  await register(stage, { secrets: [{ name: "DB_PASSWORD", valueFrom: arn }] });
  await stage.aws(UPDATE, brief);
  await stage.understudy(["time", "advance", "1h"]);
  await showEvents(stage, 6);
  const { events, taskDefinition, runningCount } = await describeService(stage);
  const told = (text: string) => events.some(({ message }) => message.includes(text));
  stage.expect("AWS says that the deployment failed", told("deployment failed: tasks failed to start."));
  stage.expect("and that it rolls back", told("rolling back to deployment ecs-svc/"));
  stage.expect("the first release runs as before", taskDefinition.endsWith(":1") && runningCount === 2);
  const list = ["ecs", "list-service-deployments", "--cluster", "demo", "--service", "web"];
  const status = await stage.aws([...list, "--query", "serviceDeployments[].status", "--output", "text"]);
  stage.expect("the service's deployments tell of it", status.stdout.includes("ROLLBACK_SUCCESSFUL"));
}

async function mended(stage: Stage): Promise<void> {
  await showCause(stage, "nothing-allows");
  await applyFix(stage);
  stage.tell("The same release once more:");
  await stage.aws([...UPDATE.slice(0, -2), "--force-new-deployment", ...UPDATE.slice(-2)], brief);
  await stage.understudy(["time", "advance", "1h"]);
  const { events, taskDefinition } = await describeService(stage);
  stage.expect("it is out", taskDefinition.endsWith(":2"));
  stage.expect("and steady", events[0]?.message.includes("has reached a steady state") === true);
}

async function register(stage: Stage, more: object): Promise<void> {
  const registered = await stage.aws(
    [
      ..."ecs register-task-definition --family web --network-mode awsvpc --requires-compatibilities FARGATE".split(
        " ",
      ),
      ...["--cpu", "256", "--memory", "512", "--execution-role-arn", ROLE],
      ...["--container-definitions", JSON.stringify([{ name: "app", image: "busybox", ...more }])],
    ],
    brief,
  );
  stage.expect("the task definition is registered", registered.code === 0);
}
