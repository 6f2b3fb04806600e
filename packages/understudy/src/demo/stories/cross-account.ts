import type { Stage } from "../stage.js";
import { applyFix } from "../steps/apply-fix.js";
import type { Keys } from "../steps/keys.js";
import { makeUser } from "../steps/make-user.js";
import { refused } from "../steps/refused.js";
import { showCause } from "../steps/show-cause.js";
import type { Story } from "../story.js";

const PRODUCTION = "222222222222";
/** A 12-digit access key is an administrator of that account. */
const OWNER: Keys = { AWS_ACCESS_KEY_ID: PRODUCTION, AWS_SECRET_ACCESS_KEY: "test" };
const ROLE = `arn:aws:iam::${PRODUCTION}:role/deploy`;
const ANA = "arn:aws:iam::000000000000:user/ana";
const ASSUME = [
  ...["sts", "assume-role", "--role-arn", ROLE, "--role-session-name", "ana"],
  ...["--query", "AssumedRoleUser.Arn", "--output", "text"],
];
const DENIED = {
  code: "AccessDenied",
  operation: "AssumeRole",
  message: `User: ${ANA} is not authorized to perform: sts:AssumeRole on resource: ${ROLE}`,
};
const TRUST = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { AWS: `arn:aws:iam::${PRODUCTION}:root` }, Action: "sts:AssumeRole" }],
};

/** Between accounts both sides must allow; AWS's sentence does not say which of them does not. */
export const crossAccount: Story = {
  name: "cross-account",
  title: "A role in another account: two sides, one sentence",
  server: ["--runtime", "rehearsal"],
  async play(stage) {
    stage.tell(`Ana works in account 000000000000; the role deploy, in account ${PRODUCTION}, trusts its own account.`);
    const env = await makeUser(stage, "ana");
    const document = ["--assume-role-policy-document", JSON.stringify(TRUST)];
    await stage.aws(["iam", "create-role", "--role-name", "deploy", ...document], { env: OWNER, brief: true });
    await refused(stage, ASSUME, DENIED, env);
    await showCause(stage, "trust-silent");
    stage.tell(
      `The fix has a command for each account. The owner of ${PRODUCTION} runs the first; AWS's answer is the same:`,
    );
    await applyFix(stage, { env: OWNER, only: "aws iam update-assume-role-policy" });
    await refused(stage, ASSUME, DENIED, env);
    await showCause(stage, "caller-lacks-permission");
    stage.tell("Now it is Ana's own account that must allow:");
    await applyFix(stage);
    await assumed(stage, env);
    await oneSideIsNotEnough(stage, env);
  },
};

async function assumed(stage: Stage, env: Keys): Promise<void> {
  const { stdout } = await stage.aws(ASSUME, { env });
  stage.expect("she has the role", stdout.trim() === `arn:aws:sts::${PRODUCTION}:assumed-role/deploy/ana`);
}

/** The other way round: her account allows, the role does not trust. */
async function oneSideIsNotEnough(stage: Stage, env: Keys): Promise<void> {
  stage.tell("And when the role stops to trust her, her own permission does not help:");
  const update = ["iam", "update-assume-role-policy", "--role-name", "deploy"];
  await stage.aws([...update, "--policy-document", JSON.stringify(TRUST)], { env: OWNER, brief: true });
  await refused(stage, ASSUME, DENIED, env);
  await showCause(stage, "trust-silent");
}
