import type { Stage } from "../stage.js";
import { applyFix } from "../steps/apply-fix.js";
import { assume } from "../steps/assume.js";
import type { Keys } from "../steps/keys.js";
import { makeUser } from "../steps/make-user.js";
import { showCause } from "../steps/show-cause.js";
import type { Story } from "../story.js";

const allow = (action: string) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: action, Resource: "*" }],
});
const trusting = (principal: Record<string, string>) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: principal, Action: "sts:AssumeRole" }],
  });

const DEPLOY = "arn:aws:iam::000000000000:role/deploy";
const LIST = ["ecs", "list-clusters"];
const brief = { brief: true };

/** One request, refused by each layer in turn; each named, and mended or said to be past mending from here. */
export const everyLayer: Story = {
  name: "every-layer",
  title: "One request, refused by every layer in turn",
  async play(stage) {
    stage.tell("A developer who may do nothing yet asks for the clusters.");
    const user = await makeUser(stage, "dev");
    await identityPolicy(stage, user);
    await boundary(stage, user);
    await trustPolicy(stage);
    await sessionPolicy(stage);
    await explicitDeny(stage);
    await serviceControlPolicy(stage);
  },
};

/** Asks as someone, and shows that the layer which refuses is the one that AWS names. */
async function refused(stage: Stage, env: Keys, sentence: string, cause: string): Promise<void> {
  const asked = await stage.aws(LIST, { env });
  stage.expect(`AWS says: ${sentence}`, asked.stderr.includes(sentence));
  await showCause(stage, cause);
}

async function allowed(stage: Stage, env: Keys): Promise<void> {
  stage.expect("the same request is answered", (await stage.aws(LIST, { env })).code === 0);
}

async function identityPolicy(stage: Stage, user: Keys): Promise<void> {
  await refused(stage, user, "because no identity-based policy allows the ecs:ListClusters action", "nothing-allows");
  await applyFix(stage);
  await allowed(stage, user);
}

async function boundary(stage: Stage, user: Keys): Promise<void> {
  stage.tell("A permissions boundary that knows only logs: the policy is still there, and no longer enough.");
  const arn = "arn:aws:iam::000000000000:policy/Boundary";
  const document = JSON.stringify(allow("logs:*"));
  await stage.aws(["iam", "create-policy", "--policy-name", "Boundary", "--policy-document", document], {
    quiet: true,
  });
  await stage.aws(["iam", "put-user-permissions-boundary", "--user-name", "dev", "--permissions-boundary", arn], brief);
  await refused(stage, user, "because no permissions boundary allows the ecs:ListClusters action", "boundary-silent");
  stage.tell("The explanation gives the statement that the boundary lacks; whoever owns the boundary adds it.");
  const wider = JSON.stringify({
    ...allow("logs:*"),
    Statement: [...allow("logs:*").Statement, ...allow("ecs:ListClusters").Statement],
  });
  await stage.aws(
    ["iam", "create-policy-version", "--policy-arn", arn, "--policy-document", wider, "--set-as-default"],
    { quiet: true },
  );
  await allowed(stage, user);
}

async function trustPolicy(stage: Stage): Promise<void> {
  stage.tell(
    "A role that trusts EC2 alone: its trust policy, the policy of the resource itself, refuses the administrator.",
  );
  const trust = trusting({ Service: "ec2.amazonaws.com" });
  await stage.aws(["iam", "create-role", "--role-name", "deploy", "--assume-role-policy-document", trust], {
    quiet: true,
  });
  await stage.aws(
    [
      "iam",
      "attach-role-policy",
      "--role-name",
      "deploy",
      "--policy-arn",
      "arn:aws:iam::aws:policy/AdministratorAccess",
    ],
    brief,
  );
  const assume = ["sts", "assume-role", "--role-arn", DEPLOY, "--role-session-name", "demo"];
  const asked = await stage.aws(assume);
  stage.expect("AWS gives no reason at all", asked.stderr.trim().endsWith(`sts:AssumeRole on resource: ${DEPLOY}`));
  await showCause(stage, "trust-silent");
  await applyFix(stage);
  stage.expect("the role can be assumed", (await stage.aws(assume, { quiet: true })).code === 0);
}

async function sessionPolicy(stage: Stage): Promise<void> {
  stage.tell("The role may do everything. A session of it, made with a session policy for logs, may not.");
  const narrow = await assume(stage, DEPLOY, ["--policy", JSON.stringify(allow("logs:*"))]);
  await refused(stage, narrow, "because no session policy allows the ecs:ListClusters action", "session-policy-silent");
  stage.tell("Nothing that is attached to the role helps. A session without that policy does:");
  await allowed(stage, await assume(stage, DEPLOY));
}

async function explicitDeny(stage: Stage): Promise<void> {
  stage.tell("A Deny. No Allow anywhere overrides it: there is nothing to add, only something to change.");
  const deny = { Version: "2012-10-17", Statement: [{ Sid: "NoEcs", Effect: "Deny", Action: "ecs:*", Resource: "*" }] };
  const put = ["iam", "put-role-policy", "--role-name", "deploy", "--policy-name", "Guard"];
  await stage.aws([...put, "--policy-document", JSON.stringify(deny)], brief);
  const env = await assume(stage, DEPLOY);
  await refused(stage, env, "with an explicit deny in an identity-based policy", "deny-statement");
  const { stdout } = await stage.understudy(["explain", "--format", "cli"], { quiet: true });
  stage.expect(
    "it names the statement, and offers no command that would not help",
    stdout.includes("NoEcs") && !stdout.includes("aws iam put-"),
  );
  await stage.aws(["iam", "delete-role-policy", "--role-name", "deploy", "--policy-name", "Guard"], brief);
  await allowed(stage, env);
}

async function serviceControlPolicy(stage: Stage): Promise<void> {
  stage.tell(
    "Last, an organization. The account 111111111111 joins it, and a service control policy takes ECS away there: even from its administrator.",
  );
  const member: Keys = { AWS_ACCESS_KEY_ID: "111111111111", AWS_SECRET_ACCESS_KEY: "test" };
  await joinOrganization(stage, member);
  const content = {
    Version: "2012-10-17",
    Statement: [{ Sid: "NoEcs", Effect: "Deny", Action: "ecs:*", Resource: "*" }],
  };
  const guard = ["--name", "NoEcs", "--description", "No ECS here", "--type", "SERVICE_CONTROL_POLICY"];
  const create = ["organizations", "create-policy", ...guard, "--content", JSON.stringify(content)];
  const id = await ask(stage, [...create, "--query", "Policy.PolicySummary.Id"]);
  await stage.aws(["organizations", "attach-policy", "--policy-id", id, "--target-id", "111111111111"], brief);
  await refused(
    stage,
    member,
    "with an explicit deny in a service control policy: arn:aws:organizations:",
    "deny-statement",
  );
  stage.tell(
    "Nothing in the account helps. The fix is for the management account, which is the one that runs it here:",
  );
  const { stdout } = await stage.understudy(["explain", "--format", "cli"], { quiet: true });
  await stage.shell(stdout.slice(stdout.indexOf("aws organizations update-policy")));
  await allowed(stage, member);
}

/** The account that calls by default makes an organization; the member is invited, and accepts. */
async function joinOrganization(stage: Stage, member: Keys): Promise<void> {
  await stage.aws(["organizations", "create-organization"], brief);
  const root = await ask(stage, ["organizations", "list-roots", "--query", "Roots[0].Id"]);
  const type = ["--policy-type", "SERVICE_CONTROL_POLICY"];
  await stage.aws(["organizations", "enable-policy-type", "--root-id", root, ...type], brief);
  const target = ["--target", "Id=111111111111,Type=ACCOUNT"];
  const invite = ["organizations", "invite-account-to-organization", ...target, "--query", "Handshake.Id"];
  const handshake = await ask(stage, invite);
  await stage.aws(["organizations", "accept-handshake", "--handshake-id", handshake], { env: member, brief: true });
}

/** One value of an answer. */
async function ask(stage: Stage, command: readonly string[]): Promise<string> {
  return (await stage.aws([...command, "--output", "text"], { quiet: true })).stdout.trim();
}
