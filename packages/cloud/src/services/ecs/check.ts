/** Resources and condition keys of ECS's own actions, and the checks that come with them. Source: Service Authorization Reference, "Amazon Elastic Container Service". */

import type { Tag } from "@aws-sdk/client-ecs";
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import { lastPart, serviceArn, taskArn } from "./arn.js";
import { clusterArnOf, findCluster, findTaskDefinition } from "./find.js";
import type { TaskDefinitionRow } from "./tables.js";
import { parseRole } from "./task-definition/role-arn.js";

type Tags = readonly Tag[] | undefined;

/** Key `ecs:cluster`: ARN of the cluster that the request names. */
export function clusterKey(cluster: string | undefined, read: Read): RequestContext {
  return { "ecs:cluster": clusterArnOf(cluster, read) };
}

/** `aws:ResourceTag/…` and `ecs:ResourceTag/…` of what the request is about. */
export function resourceTags(tags: Tags): RequestContext {
  const pairs = (tags ?? []).flatMap(({ key, value = "" }) => [
    [`aws:ResourceTag/${key}`, value],
    [`ecs:ResourceTag/${key}`, value],
  ]);
  return Object.fromEntries(pairs);
}

/** `aws:RequestTag/…` and `aws:TagKeys` of a request that carries tags. */
export function requestTags(tags: Tags): RequestContext {
  if (!tags?.length) return {};
  const pairs = tags.map(({ key, value = "" }) => [`aws:RequestTag/${key}`, value]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": tags.map(({ key = "" }) => key) };
}

/** ARN of the cluster with its tags, for actions on a cluster. */
export function clusterCheck(action: string, cluster: string | undefined, read: Read): Check {
  return {
    action,
    resource: clusterArnOf(cluster, read),
    context: { ...clusterKey(cluster, read), ...resourceTags(findCluster(cluster, read)?.tags) },
  };
}

/** ARN that a service has or would have. */
export function serviceResource(cluster: string | undefined, service: string, read: Read): string {
  return service.startsWith("arn:") ? service : serviceArn(read, lastPart(clusterArnOf(cluster, read)), service);
}

/** ARN that a task has or would have. */
export function taskResource(cluster: string | undefined, task: string, read: Read): string {
  return task.startsWith("arn:") ? task : taskArn(read, lastPart(clusterArnOf(cluster, read)), task);
}

/**
 * What a check on a service is about. AWS: of an ARN of another account it says so, whoever asks (see ecs.identifier-for-other-account),
 * so that such a call is refused when it runs.
 */
export function ofService(cluster: string | undefined, service: string, read: Read) {
  return { resource: serviceResource(cluster, service, read), resourceAccount: read.account };
}

/** What a check on a task is about. See {@link ofService}. */
export function ofTask(cluster: string | undefined, task: string, read: Read) {
  return { resource: taskResource(cluster, task, read), resourceAccount: read.account };
}

/** ARN of the task definition that the text names: with its revision where it exists, as written where it does not. */
export function taskDefinitionResource(text: string, read: Read): string {
  const row = findTaskDefinition(text, read);
  if (row) return row.arn;
  return text.startsWith("arn:") ? text : `arn:aws:ecs:${read.region}:${read.account}:task-definition/${text}`;
}

/** `ecs:TagResource` with `ecs:CreateAction`, asked when something is created with tags. */
export function tagOnCreate(action: string, resource: string, tags: Tags): readonly Check[] {
  if (!tags?.length) return [];
  return [{ action: "ecs:TagResource", resource, context: { ...requestTags(tags), "ecs:CreateAction": action } }];
}

/** Roles that a task is started with: those of the definition, or of the request's overrides. */
export interface TaskRoles {
  readonly executionRoleArn?: string;
  readonly taskRoleArn?: string;
}

export function taskRoles(definition: TaskDefinitionRow | undefined, overrides?: TaskRoles): TaskRoles {
  return {
    executionRoleArn: overrides?.executionRoleArn ?? definition?.definition.executionRoleArn,
    taskRoleArn: overrides?.taskRoleArn ?? definition?.definition.taskRoleArn,
  };
}

/**
 * `iam:PassRole` for the roles of a task. AWS looks at the execution role first: people who fix it meet the task role next
 * (LBHackney-IT/Data-Platform#1990, #1992). What names no role is left out: that is refused when the call runs, since AWS
 * refuses who may not call before it looks at what was asked.
 */
export function passTaskRoles({ executionRoleArn, taskRoleArn }: TaskRoles, { account }: Read): readonly Check[] {
  const arns = [executionRoleArn, taskRoleArn].flatMap((role) => parseRole(role, account) ?? []);
  return [...new Set(arns)].map((arn) => passRole(arn, "ecs-tasks.amazonaws.com"));
}

/** `iam:PassRole` of one role to a service. Asked of the caller, whether or not the role exists. */
export function passRole(roleArn: string, service: string): Check {
  return { action: "iam:PassRole", resource: roleArn, context: { "iam:PassedToService": service } };
}
