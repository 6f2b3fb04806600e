import type { Stage } from "../stage.js";
import { applyFix } from "../steps/apply-fix.js";
import { pushImage } from "../steps/push-image.js";
import { showCause } from "../steps/show-cause.js";
import type { Story } from "../story.js";

const ROLE = "arn:aws:iam::000000000000:role/ecsTaskExecutionRole";
const HOST = "000000000000.dkr.ecr.us-east-1.amazonaws.com";
const REPOSITORY = "demo/image-pull";
const IMAGE = `${HOST}/${REPOSITORY}:v1`;
const NETWORK = "awsvpcConfiguration={subnets=[subnet-1],assignPublicIp=ENABLED}";
const TRUST = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
};
const LOGIN = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "ecr:GetAuthorizationToken", Resource: "*" }],
};
const SHUT = {
  Version: "2012-10-17",
  Statement: [{ Sid: "NotYet", Effect: "Deny", Principal: { AWS: ROLE }, Action: "ecr:BatchGetImage" }],
};
const FORBIDDEN = `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${IMAGE}: pulling from host ${HOST} failed with status code [manifests v1]: 403 Forbidden`;

interface Task {
  readonly lastStatus: string;
  readonly stoppedReason?: string;
  readonly containers: readonly { readonly imageDigest?: string }[];
}

/** An image of one's own: pushed, and then not pulled, for three reasons that AWS words alike. */
export const imagePull: Story = {
  name: "image-pull",
  title: "403 Forbidden: an image that is there and is not pulled",
  async play(stage) {
    try {
      await prepare(stage);
      await refusedByRole(stage);
      await refusedByRepository(stage);
      await runs(stage);
    } finally {
      if (stage.runtime === "docker") await stage.shell(`docker rmi --force ${IMAGE} > /dev/null`);
    }
  },
};

async function prepare(stage: Stage): Promise<void> {
  stage.tell("A repository, and an image pushed to it with the password that ECR gives:");
  const brief = { brief: true };
  await stage.aws(["ecr", "create-repository", "--repository-name", REPOSITORY], brief);
  await pushImage(stage, REPOSITORY, "v1");
  stage.tell("The execution role may log in to ECR, and nothing else yet.");
  const role = ["--role-name", "ecsTaskExecutionRole"];
  await stage.aws(["iam", "create-role", ...role, "--assume-role-policy-document", JSON.stringify(TRUST)], brief);
  const policy = ["--policy-name", "login", "--policy-document", JSON.stringify(LOGIN)];
  await stage.aws(["iam", "put-role-policy", ...role, ...policy], brief);
  await stage.aws(["ecs", "create-cluster", "--cluster-name", "demo"], brief);
  const container = { name: "app", image: IMAGE, essential: true, command: ["sleep", "3600"] };
  const fargate = "--network-mode awsvpc --requires-compatibilities FARGATE --cpu 256 --memory 512".split(" ");
  const definition = ["--execution-role-arn", ROLE, "--container-definitions", JSON.stringify([container])];
  await stage.aws(["ecs", "register-task-definition", "--family", "web", ...fargate, ...definition], brief);
}

async function refusedByRole(stage: Stage): Promise<void> {
  stage.tell("The task does not start. AWS does not say what is missing, nor where:");
  await forbidden(stage);
  await showCause(stage, "nothing-allows");
  stage.tell("The manifest first, the layers after it: ECR asks for a right of its own for each.");
  await applyFix(stage);
  await forbidden(stage);
  await showCause(stage, "nothing-allows");
  await applyFix(stage);
}

async function refusedByRepository(stage: Stage): Promise<void> {
  stage.tell("Now the role may, but the repository has a policy, too. The sentence is the same:");
  const named = ["--repository-name", REPOSITORY];
  await stage.aws(["ecr", "set-repository-policy", ...named, "--policy-text", JSON.stringify(SHUT)], { brief: true });
  await forbidden(stage);
  await showCause(stage, "deny-statement");
  await stage.aws(["ecr", "delete-repository-policy", ...named], { brief: true });
}

async function runs(stage: Stage): Promise<void> {
  stage.tell("Nothing is in the way any more:");
  const task = await run(stage, "RUNNING");
  const query = ["--query", "imageDetails[0].imageDigest", "--output", "text"];
  const { stdout } = await stage.aws(["ecr", "describe-images", "--repository-name", REPOSITORY, ...query]);
  stage.expect("the task runs the image that was pushed", task.containers[0]?.imageDigest === stdout.trim());
}

async function forbidden(stage: Stage): Promise<void> {
  const task = await run(stage, "STOPPED");
  stage.tell(task.stoppedReason ?? "");
  stage.expect("refused, letter by letter as AWS does it", task.stoppedReason === FORBIDDEN);
}

/** Runs the task until it has that status. */
async function run(stage: Stage, status: string): Promise<Task> {
  const launch = ["--launch-type", "FARGATE", "--network-configuration", NETWORK];
  const query = ["--query", "tasks[0].taskArn", "--output", "text"];
  const demo = ["--cluster", "demo"];
  const { stdout } = await stage.aws(["ecs", "run-task", ...demo, "--task-definition", "web", ...launch, ...query]);
  const describe = async () => {
    const shown = await stage.aws(["ecs", "describe-tasks", ...demo, "--tasks", stdout.trim()], { quiet: true });
    return (JSON.parse(shown.stdout) as { tasks: [Task] }).tasks[0];
  };
  return stage.until(`the task is ${status}`, describe, ({ lastStatus }) => lastStatus === status);
}
