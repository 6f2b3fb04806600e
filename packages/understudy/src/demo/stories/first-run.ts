import type { Stage } from "../stage.js";
import { refused } from "../steps/refused.js";
import { showCause } from "../steps/show-cause.js";
import type { Story } from "../story.js";

const CREATE_CLUSTER = ["ecs", "create-cluster", "--cluster-name", "demo"];
const REGISTER = [
  ..."ecs register-task-definition --family web --network-mode awsvpc --requires-compatibilities FARGATE".split(" "),
  ...["--cpu", "256", "--memory", "512"],
  ...["--container-definitions", JSON.stringify([{ name: "app", image: "busybox" }])],
];
const CREATE_SERVICE = [
  ..."ecs create-service --cluster demo --service-name web --task-definition web --desired-count 1".split(" "),
  ..."--launch-type FARGATE --query service.status --output text".split(" "),
  ...["--network-configuration", "awsvpcConfiguration={subnets=[subnet-1],assignPublicIp=ENABLED}"],
];
const NOT_ASSUMED = {
  code: "InvalidParameterException",
  operation: "CreateService",
  message: "Unable to assume the service linked role. Please verify that the ECS service linked role exists.",
};

/** The first deployment of a new account fails, and the second does not: IAM takes its time. */
export const firstRun: Story = {
  name: "first-run",
  title: "The first deployment to a new account",
  server: ["--runtime", "rehearsal", "--clock", "manual", "--iam-propagation", "10s"],
  async play(stage) {
    stage.tell("A new account, in which a change of IAM takes 10 s to be seen. A deployment script runs through:");
    await deployUpToTheService(stage);
    await refused(stage, CREATE_SERVICE, NOT_ASSUMED);
    stage.tell("But the role is there:");
    const { stdout } = await stage.aws([
      ..."iam get-role --role-name AWSServiceRoleForECS --query Role.Arn --output text".split(" "),
    ]);
    stage.expect(
      "IAM shows it",
      stdout.trim().endsWith(":role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"),
    );
    await showCause(stage, "role-too-new");
    stage.tell("The first way out is to try again after that time.");
    await stage.understudy(["time", "advance", "10s"]);
    await serviceIsMade(stage, "the same command succeeds");
    await createTheRoleFirst(stage);
  },
};

async function createTheRoleFirst(stage: Stage): Promise<void> {
  stage.tell(
    "The other: another new account, in which the role is made with the network and whatever else comes first.",
  );
  await stage.understudy(["reset"]);
  await stage.aws(["iam", "create-service-linked-role", "--aws-service-name", "ecs.amazonaws.com"], { brief: true });
  await stage.understudy(["time", "advance", "10s"]);
  await deployUpToTheService(stage);
  await serviceIsMade(stage, "the first deployment succeeds");
}

async function deployUpToTheService(stage: Stage): Promise<void> {
  const cluster = await stage.aws(CREATE_CLUSTER, { brief: true });
  const registered = await stage.aws(REGISTER, { brief: true });
  stage.expect("cluster and task definition are made", cluster.code === 0 && registered.code === 0);
}

async function serviceIsMade(stage: Stage, claim: string): Promise<void> {
  stage.expect(claim, (await stage.aws(CREATE_SERVICE)).stdout.trim() === "ACTIVE");
}
