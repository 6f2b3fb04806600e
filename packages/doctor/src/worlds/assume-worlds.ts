import type { AssumableRole, AssumeView, RoleKind } from "@understudy/catalogue";
import { roleKinds } from "@understudy/catalogue";
import type { PolicyDocument, Statement } from "@understudy/iam";
import { accountOf, another, spreading, type Told } from "./known.js";

const now = 0;

/** Every way in which a service can have failed to assume a role. */
export function assumeWorlds(told: Told): readonly AssumeView[] {
  const roleArn = roleArnOf(told);
  if (roleArn === undefined) return [];
  const use = useOf(told, roleArn);
  const { principal } = roleKinds[use];
  const account = accountOf(roleArn);
  const source = use === "events" ? "events" : "ecs";
  const context = { "aws:SourceAccount": account, "aws:SourceArn": `arn:aws:${source}:<region>:${account}:*` };
  const view: AssumeView = { roleArn, use, context, now };
  const role = (trust: PolicyDocument): AssumableRole => ({
    roleName: roleArn.slice(roleArn.lastIndexOf("/") + 1),
    trust,
    createdAt: now,
    account,
  });
  const lets: Statement = { Effect: "Allow", Principal: { Service: principal }, Action: "sts:AssumeRole" };
  const elsewhere = { StringEquals: { "aws:SourceAccount": another } };
  return [
    view,
    { ...view, role: role(document()) },
    { ...view, role: role(document({ ...lets, Condition: elsewhere })) },
    { ...view, role: { ...role(document(lets)), seenIn: spreading } },
    { ...view, role: { ...role(document(lets)), account: another } },
    { ...view, role: role(document(lets, { ...lets, Effect: "Deny" })) },
  ];
}

function document(...statements: readonly Statement[]): PolicyDocument {
  return { Version: "2012-10-17", Statement: statements };
}

const ecsServiceLinkedRole = "arn:aws:iam::<account>:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";

/** A denial names roles too, as resources; there a caller was refused, not a service. */
function roleArnOf({ failure, values }: Told): string | undefined {
  if (values.principal !== undefined) return undefined;
  return values.roleArn ?? values.role ?? (failure.includes("service-linked") ? ecsServiceLinkedRole : undefined);
}

/** What the role was to be used as, by the failure and, of the two roles of a task, by the role's name. */
function useOf({ failure }: Told, roleArn: string): RoleKind {
  const kinds: readonly (readonly [RegExp, RoleKind])[] = [
    [/service-linked/, "service-linked"],
    [/infrastructure/, "infrastructure"],
    [/service-role/, "service"],
    [/^(sfn|states)\./, "state-machine"],
    [/^events\./, "events"],
    [/^scaling\./, "scaling"],
  ];
  const found = kinds.find(([mark]) => mark.test(failure))?.[1];
  return found ?? (/exec/i.test(roleArn) ? "task-execution" : "task");
}
