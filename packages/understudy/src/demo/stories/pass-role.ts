import type { Stage } from "../stage.js";
import { applyFix } from "../steps/apply-fix.js";
import { assume } from "../steps/assume.js";
import { refused } from "../steps/refused.js";
import { showCause } from "../steps/show-cause.js";
import type { Story } from "../story.js";

const TASK_ROLE = "arn:aws:iam::000000000000:role/webTaskRole";
const DEVELOPER = "arn:aws:iam::000000000000:role/developer";
const REGISTER = [
  ..."ecs register-task-definition --family web --query taskDefinition.taskDefinitionArn --output text".split(" "),
  ...["--task-role-arn", TASK_ROLE],
  ...["--container-definitions", JSON.stringify([{ name: "app", image: "busybox", memory: 64 }])],
];
const NOT_PASSED = {
  code: "AccessDeniedException",
  operation: "RegisterTaskDefinition",
  message: `User: arn:aws:sts::000000000000:assumed-role/developer/demo is not authorized to perform: iam:PassRole on resource: ${TASK_ROLE} because no identity-based policy allows the iam:PassRole action`,
};

const allow = (Action: string, Resource: string, Condition?: object) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action, Resource, Condition }] });
const trust = (Principal: object) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal, Action: "sts:AssumeRole" }],
  });
const put = (PolicyName: string, document: string) => [
  ...["iam", "put-role-policy", "--role-name", "developer"],
  ...["--policy-name", PolicyName, "--policy-document", document],
];

/** The right to register a task definition is not the right to give its tasks a role. */
export const passRole: Story = {
  name: "pass-role",
  title: "A developer hands a role to ECS: iam:PassRole",
  server: ["--runtime", "rehearsal"],
  async play(stage) {
    await prepare(stage);
    const env = await assume(stage, DEVELOPER);
    stage.tell("The developer may register task definitions. This one gives its tasks a role:");
    await refused(stage, REGISTER, NOT_PASSED, env);
    await showCause(stage, "nothing-allows");
    stage.tell("So the developer is let pass it, to ECS, as one would think. AWS says the very same:");
    const condition = { StringEquals: { "iam:PassedToService": "ecs.amazonaws.com" } };
    await stage.aws(put("PassTaskRole", allow("iam:PassRole", TASK_ROLE, condition)), { brief: true });
    await refused(stage, REGISTER, NOT_PASSED, env);
    await showCause(stage, "condition-mismatch");
    stage.tell("Tasks are another service than ECS itself. The fix, run as printed:");
    await applyFix(stage);
    const { code } = await stage.aws(REGISTER, { env });
    stage.expect("the task definition is registered", code === 0);
  },
};

async function prepare(stage: Stage): Promise<void> {
  const create = (name: string, principal: object) => [
    ...["iam", "create-role", "--role-name", name, "--assume-role-policy-document", trust(principal)],
  ];
  await stage.aws(create("webTaskRole", { Service: "ecs-tasks.amazonaws.com" }), { quiet: true });
  await stage.aws(create("developer", { AWS: "000000000000" }), { quiet: true });
  await stage.aws(put("Deploy", allow("ecs:RegisterTaskDefinition", "*")), { quiet: true });
}
