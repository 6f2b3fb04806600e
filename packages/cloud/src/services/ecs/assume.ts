/** How ECS assumes roles: `sts:AssumeRole` as a service principal, through the gate; a refusal becomes ECS's own sentence. */

import type { AssumeView, RoleKind } from "@understudy/catalogue";
import {
  ecsInfrastructureRoleNotAssumable,
  ecsRoleNotAssumable,
  ecsServiceLinkedRoleNotAssumable,
  Failure,
  refuse,
} from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import { parseRoleArn } from "../iam/arn.js";
import { assumableRole } from "../iam/assumable-role.js";
import type { Act } from "./act.js";
import type { AssumedRole } from "./tables.js";

const SIX_HOURS = 6 * 3600;

/**
 * Assumes a task's role as `ecs-tasks.amazonaws.com`, on behalf of the task. Session name: the task id.
 * Source: Amazon ECS Developer Guide, "Task IAM role" (trust with aws:SourceArn, aws:SourceAccount).
 * @throws Failure ecs.role-not-assumable
 */
export function assumeTaskRole(
  act: Act,
  role: { readonly arn: string; readonly use: "task" | "task-execution" },
  task: { readonly arn: string; readonly taskId: string },
): AssumedRole {
  const service = "ecs-tasks.amazonaws.com";
  const context = { "aws:SourceArn": task.arn, "aws:SourceAccount": act.account };
  // AWS: a role of another account cannot be passed to a task (IAM User Guide, "Pass a role to a service").
  const own = parseRoleArn(role.arn)?.account === act.account;
  const asked = { roleArn: role.arn, service, context, sessionName: task.taskId, seconds: SIX_HOURS };
  const assumed = own ? attempt(act, asked) : undefined;
  return assumed ?? refuse(ecsRoleNotAssumable, { roleArn: role.arn }, assumeView(act, asked, role.use));
}

export const ECS_SERVICE_LINKED_ROLE = "aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";

export const serviceLinkedRoleArn = (account: string) => `arn:aws:iam::${account}:role/${ECS_SERVICE_LINKED_ROLE}`;

/**
 * Assumes AWSServiceRoleForECS as `ecs.amazonaws.com`, which ECS needs for network interfaces and load balancers.
 * @throws Failure ecs.service-linked-role-not-assumable
 */
export function assumeServiceLinkedRole(act: Act, sessionName = "ecs-service-scheduler"): AssumedRole {
  const roleArn = serviceLinkedRoleArn(act.account);
  const context = { "aws:SourceAccount": act.account };
  const asked = { roleArn, service: "ecs.amazonaws.com", context, sessionName, seconds: 3600 };
  const assumed = attempt(act, asked);
  return assumed ?? refuse(ecsServiceLinkedRoleNotAssumable, {}, assumeView(act, asked, "service-linked"));
}

/** Assumes the role of a service, as `ecs.amazonaws.com`; undefined when STS refused. */
export function assumeServiceRole(act: Act, roleArn: string): AssumedRole | undefined {
  const context = { "aws:SourceAccount": act.account };
  const asked = { roleArn, service: "ecs.amazonaws.com", context, sessionName: "ecs-service-scheduler", seconds: 3600 };
  return attempt(act, asked);
}

/** Assumes an infrastructure role, as `ecs.amazonaws.com`. @throws Failure ecs.infrastructure-role-not-assumable */
export function assumeInfrastructureRole(act: Act, roleArn: string): AssumedRole {
  const context = { "aws:SourceAccount": act.account };
  const asked = { roleArn, service: "ecs.amazonaws.com", context, sessionName: "ecs-infrastructure", seconds: 3600 };
  const own = parseRoleArn(roleArn)?.account === act.account;
  const assumed = own ? attempt(act, asked) : undefined;
  return assumed ?? refuse(ecsInfrastructureRoleNotAssumable, { roleArn }, assumeView(act, asked, "infrastructure"));
}

/** One attempt to assume a role. */
export interface Asked {
  readonly roleArn: string;
  readonly service: string;
  readonly context: RequestContext;
  readonly sessionName: string;
  readonly seconds: number;
}

interface AssumeRoleAnswer {
  readonly Credentials: { readonly AccessKeyId: string; readonly Expiration: Date };
}

/** The assumed role, or undefined when STS refused: the decision journal says why. */
export function attempt(act: Act, { roleArn, service, context, sessionName, seconds }: Asked): AssumedRole | undefined {
  const caller = { kind: "service", service, account: act.account, context } as const;
  const input = { RoleArn: roleArn, RoleSessionName: sessionName, DurationSeconds: seconds };
  try {
    const { Credentials } = act.call(caller, "sts", "AssumeRole", input) as AssumeRoleAnswer;
    return { roleArn, accessKeyId: Credentials.AccessKeyId, expiresAt: Credentials.Expiration.getTime() };
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** What the catalogue needs to tell why a role could not be assumed. */
export function assumeView(act: Act, asked: Asked, use: RoleKind): AssumeView {
  const role = assumableRole(asked.roleArn, act);
  return {
    roleArn: asked.roleArn,
    use,
    context: sentContext(act, asked),
    now: act.now,
    ...(role && { role }),
  };
}

/** All that a trust policy's conditions see: what the service sends for its resource, and what goes with every request. */
function sentContext({ now, region }: Act, { service, context, sessionName }: Asked): RequestContext {
  return {
    ...context,
    "aws:PrincipalIsAWSService": "true",
    "aws:PrincipalServiceName": service,
    "aws:RequestedRegion": region,
    "aws:SecureTransport": "true",
    "aws:ViaAWSService": "false",
    "aws:CurrentTime": new Date(now).toISOString(),
    "aws:EpochTime": String(Math.floor(now / 1000)),
    "sts:RoleSessionName": sessionName,
  };
}
