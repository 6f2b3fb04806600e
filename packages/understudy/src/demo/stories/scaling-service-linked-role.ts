import { applyFix } from "../steps/apply-fix.js";
import { makeUser } from "../steps/make-user.js";
import { refused } from "../steps/refused.js";
import { showCause } from "../steps/show-cause.js";
import type { Story } from "../story.js";

const SCALING = "ecs.application-autoscaling.amazonaws.com";
const TABLES = "dynamodb.application-autoscaling.amazonaws.com";
const roleOf = (service: string, name: string) =>
  `arn:aws:iam::000000000000:role/aws-service-role/${service}/AWSServiceRoleForApplicationAutoScaling_${name}`;
const ECS_ONLY = {
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Action: "iam:CreateServiceLinkedRole",
      Resource: "*",
      Condition: { StringEquals: { "iam:AWSServiceName": "ecs.amazonaws.com" } },
    },
  ],
};
const ADDED = {
  Effect: "Allow",
  Action: "iam:CreateServiceLinkedRole",
  Resource: roleOf(SCALING, "ECSService"),
  Condition: { StringEquals: { "iam:AWSServiceName": SCALING } },
};

const create = (service: string) => [
  ...["iam", "create-service-linked-role", "--aws-service-name", service],
  ...["--query", "Role.Arn", "--output", "text"],
];
const denied = (role: string) => ({
  code: "AccessDenied",
  operation: "CreateServiceLinkedRole",
  message: `User: arn:aws:iam::000000000000:user/deployer is not authorized to perform: iam:CreateServiceLinkedRole on resource: ${role} because no identity-based policy allows the iam:CreateServiceLinkedRole action`,
});

/** A policy that was enough for services, until one of them was to scale. */
export const scalingServiceLinkedRole: Story = {
  name: "scaling-service-linked-role",
  title: "Auto scaling has a service-linked role of its own",
  server: ["--runtime", "rehearsal"],
  async play(stage) {
    stage.tell("A deployer may make service-linked roles, but, as is good practice, for ECS alone.");
    const env = await makeUser(stage, "deployer");
    const put = ["iam", "put-user-policy", "--user-name", "deployer", "--policy-name", "Deploy"];
    await stage.aws([...put, "--policy-document", JSON.stringify(ECS_ONLY)], { brief: true });
    const made = await stage.aws(create("ecs.amazonaws.com"), { env });
    stage.expect("that of ECS is made", made.code === 0);
    stage.tell("The first service that scales needs another, of another service:");
    await refused(stage, create(SCALING), denied(roleOf(SCALING, "ECSService")), env);
    await showCause(stage, "condition-mismatch");
    const commands = await applyFix(stage);
    const document = JSON.parse(/--policy-document '([^']+)'/.exec(commands)?.[1] ?? "{}") as { Statement: unknown };
    stage.expect("it adds that role, and nothing else", JSON.stringify(document.Statement) === JSON.stringify([ADDED]));
    const scaling = await stage.aws(create(SCALING), { env });
    stage.expect("the role is made", scaling.stdout.trim() === roleOf(SCALING, "ECSService"));
    stage.tell("The roles of other services are still closed:");
    await refused(stage, create(TABLES), denied(roleOf(TABLES, "DynamoDBTable")), env);
  },
};
