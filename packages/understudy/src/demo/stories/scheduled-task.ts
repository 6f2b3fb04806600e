import type { Stage } from "../stage.js";
import { applyFix } from "../steps/apply-fix.js";
import { showCause } from "../steps/show-cause.js";
import type { Story } from "../story.js";

const ROLE = "arn:aws:iam::000000000000:role/ecsEventsRole";
const TASK_ROLE = "arn:aws:iam::000000000000:role/webTaskRole";
const TASK_DEFINITION = "arn:aws:ecs:us-east-1:000000000000:task-definition/nightly:1";
const TARGET = {
  Id: "nightly",
  Arn: "arn:aws:ecs:us-east-1:000000000000:cluster/demo",
  RoleArn: ROLE,
  EcsParameters: {
    TaskDefinitionArn: TASK_DEFINITION,
    LaunchType: "FARGATE",
    NetworkConfiguration: { awsvpcConfiguration: { Subnets: ["subnet-1"], AssignPublicIp: "ENABLED" } },
  },
};
const REGISTER = [
  ..."ecs register-task-definition --family nightly --network-mode awsvpc --requires-compatibilities FARGATE".split(
    " ",
  ),
  ...["--cpu", "256", "--memory", "512", "--task-role-arn", TASK_ROLE],
  ...["--container-definitions", JSON.stringify([{ name: "app", image: "busybox" }])],
];
const RUN_TASK = { Effect: "Allow", Action: "ecs:RunTask", Resource: TASK_DEFINITION };

/** A rule that fires on time, and a task that does not come: nobody says why. */
export const scheduledTask: Story = {
  name: "scheduled-task",
  title: "A scheduled task that never starts: the role of an EventBridge rule",
  server: ["--runtime", "rehearsal", "--clock", "manual"],
  async play(stage) {
    await prepare(stage);
    stage.tell("The rule is enabled, its target in place. Five minutes later:");
    await stage.understudy(["time", "advance", "5m"]);
    stage.expect("no task was started", (await startedTasks(stage)) === 0);
    stage.tell("AWS counts a failed invocation and says no more: no event, no stopped task, no log. What was it?");
    const { stdout } = await stage.understudy(["explain"], { quiet: true });
    stage.expect(
      "the rule's target was refused",
      stdout.includes("a failed invocation of an EventBridge rule's target"),
    );
    stage.expect(
      "the role of the rule may run the task, but not give the task its role",
      stdout.includes(`is not authorized to perform: iam:PassRole on resource: ${TASK_ROLE}`),
    );
    await showCause(stage, "nothing-allows");
    await applyFix(stage);
    stage.tell("At its next moment the rule fires again:");
    await stage.understudy(["time", "advance", "5m"]);
    stage.expect("the task is started", (await startedTasks(stage)) === 1);
  },
};

async function prepare(stage: Stage): Promise<void> {
  const brief = { brief: true };
  const role = (name: string, service: string) => [
    ...["iam", "create-role", "--role-name", name, "--assume-role-policy-document"],
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
    }),
  ];
  stage.tell("A task that is to run every five minutes, and a role with which EventBridge runs it.");
  await stage.aws(["ecs", "create-cluster", "--cluster-name", "demo"], brief);
  await stage.aws(role("webTaskRole", "ecs-tasks.amazonaws.com"), { quiet: true });
  await stage.aws(REGISTER, brief);
  await stage.aws(role("ecsEventsRole", "events.amazonaws.com"), brief);
  const policy = JSON.stringify({ Version: "2012-10-17", Statement: [RUN_TASK] });
  const named = ["--role-name", "ecsEventsRole", "--policy-name", "RunNightly", "--policy-document", policy];
  await stage.aws(["iam", "put-role-policy", ...named], brief);
  await stage.aws(["events", "put-rule", "--name", "nightly", "--schedule-expression", "rate(5 minutes)"], brief);
  const put = await stage.aws(["events", "put-targets", "--rule", "nightly", "--targets", JSON.stringify([TARGET])]);
  stage.expect("AWS takes all of it", put.code === 0 && put.stdout.includes('"FailedEntryCount": 0'));
}

/** How many tasks the rule has started. */
async function startedTasks(stage: Stage): Promise<number> {
  const started = ["--started-by", "events-rule/nightly", "--query", "length(taskArns)", "--output", "text"];
  return Number((await stage.aws(["ecs", "list-tasks", "--cluster", "demo", ...started])).stdout.trim());
}
