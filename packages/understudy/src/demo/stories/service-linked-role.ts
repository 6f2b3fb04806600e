import type { Stage } from "../stage.js";
import { refused } from "../steps/refused.js";
import type { Story } from "../story.js";

const NAME = "AWSServiceRoleForECS";
const ROLE = ["--role-name", NAME];
const POLICY = "arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy";
const CLUSTER = "arn:aws:ecs:us-east-1:000000000000:cluster/demo";
const ABSENT = {
  code: "NoSuchEntity",
  operation: "GetRole",
  message: `The role with name ${NAME} cannot be found.`,
};

/** The role that nobody created: what it is, and why it cannot be changed or deleted. */
export const serviceLinkedRole: Story = {
  name: "service-linked-role",
  title: "AWSServiceRoleForECS: a role that comes by itself, and does not go",
  server: ["--runtime", "rehearsal", "--clock", "manual"],
  async play(stage) {
    stage.tell("A new account has no such role. The first cluster brings it.");
    await refused(stage, ["iam", "get-role", ...ROLE], ABSENT);
    await stage.aws(["ecs", "create-cluster", "--cluster-name", "demo"], { brief: true });
    await lookAtIt(stage);
    await cannotBeChanged(stage);
    await deleteIt(stage);
  },
};

async function lookAtIt(stage: Stage): Promise<void> {
  const query = ["--query", "Role.[Path,Arn,AssumeRolePolicyDocument.Statement[0].Principal.Service]"];
  const role = await stage.aws(["iam", "get-role", ...ROLE, ...query, "--output", "text"]);
  stage.expect(
    "its path and its trust name the one service that may use it",
    role.stdout.trim() ===
      `/aws-service-role/ecs.amazonaws.com/\tarn:aws:iam::000000000000:role/aws-service-role/ecs.amazonaws.com/${NAME}\tecs.amazonaws.com`,
  );
  const attached = await stage.aws(["iam", "list-attached-role-policies", ...ROLE, "--output", "text"]);
  stage.expect(
    "one policy of AWS is attached",
    attached.stdout.trim() === `ATTACHEDPOLICIES\t${POLICY}\tAmazonECSServiceRolePolicy`,
  );
  const version = ["--query", "Policy.DefaultVersionId", "--output", "text"];
  const { stdout } = await stage.aws(["iam", "get-policy", "--policy-arn", POLICY, ...version]);
  const allowed = await stage.aws([
    ...["iam", "get-policy-version", "--policy-arn", POLICY, "--version-id", stdout.trim()],
    ...["--query", "PolicyVersion.Document.Statement[0].Action"],
  ]);
  stage.expect(
    "with it, ECS attaches network interfaces",
    (JSON.parse(allowed.stdout || "[]") as string[]).includes("ec2:AttachNetworkInterface"),
  );
}

async function cannotBeChanged(stage: Stage): Promise<void> {
  stage.tell("What the role may do is AWS's affair: not even the administrator takes the policy away.");
  await refused(stage, ["iam", "detach-role-policy", ...ROLE, "--policy-arn", POLICY], {
    code: "UnmodifiableEntity",
    operation: "DetachRolePolicy",
    message: `Cannot perform the operation on the protected role '${NAME}' - this role is only modifiable by AWS`,
  });
}

async function deleteIt(stage: Stage): Promise<void> {
  stage.tell("Its deletion is a task: IAM asks ECS first, which takes some seconds.");
  const first = await startDeletion(stage);
  stage.expect("at first it is in progress", (await deletionOf(stage, first)).Status === "IN_PROGRESS");
  await stage.understudy(["time", "advance", "10s"]);
  const failed = await deletionOf(stage, first);
  const [usage] = failed.Reason?.RoleUsageList ?? [];
  stage.expect(
    "then it has failed, and names the cluster that needs the role",
    failed.Status === "FAILED" && usage?.Region === "us-east-1" && usage.Resources.join() === CLUSTER,
  );
  stage.tell("Without the cluster:");
  await stage.aws(["ecs", "delete-cluster", "--cluster", "demo"], { brief: true });
  const second = await startDeletion(stage);
  await stage.understudy(["time", "advance", "10s"]);
  stage.expect("it succeeds", (await deletionOf(stage, second)).Status === "SUCCEEDED");
  await refused(stage, ["iam", "get-role", ...ROLE], ABSENT);
}

async function startDeletion(stage: Stage): Promise<string> {
  const { stdout } = await stage.aws(["iam", "delete-service-linked-role", ...ROLE, "--output", "text"]);
  return stdout.trim();
}

interface Deletion {
  readonly Status: string;
  readonly Reason?: { readonly RoleUsageList: readonly { readonly Region: string; readonly Resources: string[] }[] };
}

async function deletionOf(stage: Stage, task: string): Promise<Deletion> {
  const args = ["iam", "get-service-linked-role-deletion-status", "--deletion-task-id", task];
  return JSON.parse((await stage.aws(args)).stdout || "{}") as Deletion;
}
