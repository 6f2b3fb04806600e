import type { Stage } from "../stage.js";
import { applyFix } from "../steps/apply-fix.js";
import { assume } from "../steps/assume.js";
import type { MinuteOfService } from "../steps/draw-counts.js";
import { drawCounts } from "../steps/draw-counts.js";
import { describeService } from "../steps/ecs-service.js";
import type { Keys } from "../steps/keys.js";
import { refused } from "../steps/refused.js";
import { showCause } from "../steps/show-cause.js";
import type { Story } from "../story.js";

/** The account whose people deploy here. A 12-digit access key is an administrator of that account. */
const PEOPLE = "222222222222";
const PERSON: Keys = { AWS_ACCESS_KEY_ID: PEOPLE, AWS_SECRET_ACCESS_KEY: "test" };
const ROLE = "arn:aws:iam::000000000000:role/PersonalProdDeploy";
const EXECUTION_ROLE = "arn:aws:iam::000000000000:role/ecsTaskExecutionRole";
const trust = (Principal: object) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal, Action: "sts:AssumeRole" }] });
/** What the deployers may do: nearly all, but service-linked roles for two services alone. */
const DEPLOY = {
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Action: ["ecs:*", "application-autoscaling:*", "cloudwatch:*"], Resource: "*" },
    {
      Effect: "Allow",
      Action: "iam:CreateServiceLinkedRole",
      Resource: "*",
      Condition: { StringEquals: { "iam:AWSServiceName": ["cloud9.amazonaws.com", "ecs.amazonaws.com"] } },
    },
  ],
};
const TARGET = [
  ...["--service-namespace", "ecs", "--scalable-dimension", "ecs:service:DesiredCount"],
  ...["--resource-id", "service/demo/web"],
];
const REGISTER = [
  ...["application-autoscaling", "register-scalable-target", ...TARGET],
  ...["--min-capacity", "2", "--max-capacity", "10"],
];
const MISSING = {
  code: "ValidationException",
  operation: "RegisterScalableTarget",
  message: "User is missing the following permissions: iam:CreateServiceLinkedRole",
};
const STEPS_OUT = [
  { MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10, ScalingAdjustment: 2 },
  { MetricIntervalLowerBound: 10, MetricIntervalUpperBound: 20, ScalingAdjustment: 2 },
  { MetricIntervalLowerBound: 20, ScalingAdjustment: 4 },
];
const MINUTE = 60_000;
const STEPS_IN = [{ MetricIntervalUpperBound: 0, ScalingAdjustment: -2 }];

/** The load, for how many minutes, and what the count is after them. */
const LOAD: readonly (readonly [load: number, minutes: number, desired: number, why: string])[] = [
  [20, 2, 2, "below the threshold nothing happens"],
  [35, 2, 4, "35 % is 5 above the threshold: two more"],
  [45, 2, 4, "45 % wants two more too, and two were just added: during the cooldown they count"],
  [80, 2, 6, "80 % wants four: two of them are there already, so two more"],
  [80, 7, 10, "when the cooldown is over and the load is still there, four more, to the maximum"],
  [10, 30, 2, "and when the load goes, two fewer at a time, each after a cooldown, to the minimum"],
];

/** A service that is to scale, a role that may nearly set it up, and then the load. */
export const scaleOut: Story = {
  name: "scale-out",
  title: "A service scales out and in: the role that it takes, then the load",
  server: ["--runtime", "rehearsal", "--clock", "manual"],
  async play(stage) {
    const { env, start } = await prepare(stage);
    stage.tell("Auto scaling for the service is set up as the console does it. The first call:");
    await refused(stage, REGISTER, MISSING, env);
    await showCause(stage, "condition-mismatch");
    await applyFix(stage);
    stage.tell("The session that was refused goes on with what its role may now:");
    const registered = await stage.aws(REGISTER, { env });
    stage.expect("the service is registered", registered.code === 0);
    await putPolicy(stage, env, "ECSPersonalScaleOut", STEPS_OUT, "GreaterThanOrEqualToThreshold");
    await putPolicy(stage, env, "ECSPersonalScaleIn", STEPS_IN, "LessThanThreshold");
    const minutes = await playLoad(stage, start);
    stage.tell("The whole of it, as the scaling activities tell it:");
    stage.tell(drawCounts(minutes));
  },
};

/** The service, and a session of the deployers' role for somebody of the other account; when the load begins, ms since epoch. */
async function prepare(stage: Stage): Promise<{ readonly env: Keys; readonly start: number }> {
  const brief = { brief: true };
  stage.tell(`A service in account 000000000000, and a role with which people of account ${PEOPLE} look after it.`);
  await stage.aws(["ecs", "create-cluster", "--cluster-name", "demo"], brief);
  const create = (name: string, principal: object) => [
    ...["iam", "create-role", "--role-name", name, "--assume-role-policy-document", trust(principal)],
  ];
  await stage.aws(create("ecsTaskExecutionRole", { Service: "ecs-tasks.amazonaws.com" }), { quiet: true });
  const container = JSON.stringify([{ name: "app", image: "busybox" }]);
  const task = "--family web --network-mode awsvpc --requires-compatibilities FARGATE --cpu 256 --memory 512".split(
    " ",
  );
  await stage.aws(
    [
      "ecs",
      "register-task-definition",
      ...task,
      "--execution-role-arn",
      EXECUTION_ROLE,
      "--container-definitions",
      container,
    ],
    brief,
  );
  const service =
    "--cluster demo --service-name web --task-definition web --desired-count 2 --launch-type FARGATE".split(" ");
  await stage.aws(
    ["ecs", "create-service", ...service, "--network-configuration", "awsvpcConfiguration={subnets=[subnet-1]}"],
    brief,
  );
  const { stdout: now } = await stage.understudy(["time", "advance", "5m"], { quiet: true });
  await stage.aws(create("PersonalProdDeploy", { AWS: `arn:aws:iam::${PEOPLE}:root` }), brief);
  const policy = ["--policy-name", "Deploy", "--policy-document", JSON.stringify(DEPLOY)];
  await stage.aws(["iam", "put-role-policy", "--role-name", "PersonalProdDeploy", ...policy], brief);
  return { env: await assume(stage, ROLE, [], PERSON), start: Date.parse(now.trim()) };
}

/** A step policy, and the alarm that invokes it. */
async function putPolicy(
  stage: Stage,
  env: Keys,
  name: string,
  StepAdjustments: readonly object[],
  comparison: string,
): Promise<void> {
  const configuration = {
    AdjustmentType: "ChangeInCapacity",
    StepAdjustments,
    Cooldown: 300,
    MetricAggregationType: "Average",
  };
  const put = ["application-autoscaling", "put-scaling-policy", ...TARGET, "--policy-name", `${name}PolicyProd`];
  const given = ["--policy-type", "StepScaling", "--step-scaling-policy-configuration", JSON.stringify(configuration)];
  const { stdout } = await stage.aws([...put, ...given, "--query", "PolicyARN", "--output", "text"], { env });
  const metric =
    "--namespace AWS/ECS --metric-name CPUUtilization --statistic Average --period 60 --evaluation-periods 1";
  const alarm = await stage.aws(
    [
      ...["cloudwatch", "put-metric-alarm", "--alarm-name", `${name}AlarmProd`, ...metric.split(" ")],
      ...["--dimensions", "Name=ClusterName,Value=demo", "Name=ServiceName,Value=web"],
      ...["--threshold", "30", "--comparison-operator", comparison, "--alarm-actions", stdout.trim()],
    ],
    { env },
  );
  stage.expect(`the alarm ${name}AlarmProd invokes it`, alarm.code === 0);
}

/** Plays the load, and holds each count against what AWS's rules give. @param start ms since epoch */
async function playLoad(stage: Stage, start: number): Promise<readonly MinuteOfService[]> {
  for (const [load, length, desired, why] of LOAD) {
    stage.tell(`${length} minutes at ${load} %: ${why}.`);
    await stage.understudy(["load", "web", "--cpu", String(load)], { quiet: true });
    await stage.understudy(["time", "advance", `${length}m`]);
    stage.expect(`the desired count is ${desired}`, (await describeService(stage)).desiredCount === desired);
  }
  const set = await settings(stage);
  const loads = LOAD.flatMap(([load, length]) => Array.from({ length }, () => load));
  return loads.map((load, i) => ({
    load,
    desired: set.findLast(({ time }) => time <= start + (i + 1) * MINUTE)?.count ?? 2,
  }));
}

/** When which count was set, oldest first. */
async function settings(stage: Stage): Promise<readonly { readonly time: number; readonly count: number }[]> {
  const query = ["--query", "reverse(ScalingActivities[].[StartTime,Description])"];
  const list = ["application-autoscaling", "describe-scaling-activities", "--service-namespace", "ecs", ...query];
  const { stdout } = await stage.aws(list, { quiet: true });
  return (JSON.parse(stdout) as [string | number, string][]).map(([time, description]) => ({
    time: typeof time === "number" ? time * 1000 : Date.parse(time),
    count: Number(/\d+/.exec(description)?.[0]),
  }));
}
