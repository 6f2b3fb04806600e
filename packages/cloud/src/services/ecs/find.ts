/** Finding rows by what users write: a name, a short form or an ARN. Each `require` refuses in AWS's words. */
import {
  ecsClusterIdentifierInvalid,
  ecsClusterNotFound,
  ecsIdentifierForOtherAccount,
  ecsIdentifierForOtherCluster,
  ecsReferencedClusterInactive,
  ecsRevisionInvalid,
  ecsServiceNotFound,
  ecsTaskDefinitionInactive,
  ecsTaskDefinitionNotFound,
  ecsTaskIdentifierInvalid,
  ecsTaskIdentifierLength,
  ecsTaskNotFound,
  ecsUnsupportedResourceType,
  refuse,
} from "@understudy/catalogue";
import type { ReadStore } from "../../store/store.js";
import type { Place } from "./arn.js";
import { clusterArn, lastPart, serviceArn, taskArn } from "./arn.js";
import type { ClusterRow, ServiceRow, TaskDefinitionRow, TaskRow } from "./tables.js";
import { clusters, services, taskDefinitionKey, taskDefinitions, tasks } from "./tables.js";

interface At extends Place {
  readonly store: ReadStore;
}

/** ARN of the cluster named; without a name, of the cluster `default`. */
export function clusterArnOf(nameOrArn: string | undefined, at: Place): string {
  if (nameOrArn?.startsWith("arn:")) return nameOrArn;
  return clusterArn(at, nameOrArn || "default");
}

export function findCluster(nameOrArn: string | undefined, at: At): ClusterRow | undefined {
  if (nameOrArn && !isOwn(nameOrArn, at)) return undefined;
  return at.store.get(clusters, clusterArnOf(nameOrArn, at));
}

/**
 * Refuses what is neither a cluster's name nor an ARN: mostly an ARN or a name in quotes (aws/aws-cli#7875).
 * @throws Failure ecs.cluster-identifier-invalid, ecs.unsupported-resource-type
 */
export function checkClusterIdentifier(nameOrArn: string | undefined): void {
  if (!nameOrArn || nameOrArn.startsWith("arn:") || /^[A-Za-z0-9_-]{1,255}$/.test(nameOrArn)) return;
  if (/arn:[^"]*:cluster\//.test(nameOrArn)) refuse(ecsUnsupportedResourceType, { type: "cluster" });
  refuse(ecsClusterIdentifierInvalid, { cluster: nameOrArn });
}

/** An ACTIVE cluster. @throws Failure ecs.cluster-not-found, or what {@link checkClusterIdentifier} refuses */
export function requireCluster(nameOrArn: string | undefined, at: At): ClusterRow {
  checkClusterIdentifier(nameOrArn);
  const cluster = findCluster(nameOrArn, at);
  return cluster?.status === "ACTIVE" ? cluster : refuse(ecsClusterNotFound, {});
}

/** A cluster that tasks and services can be started in. @throws Failure ecs.cluster-not-found, ecs.referenced-cluster-inactive */
export function requireLaunchCluster(nameOrArn: string | undefined, at: At): ClusterRow {
  if (findCluster(nameOrArn, at)?.status === "INACTIVE") refuse(ecsReferencedClusterInactive, {});
  return requireCluster(nameOrArn, at);
}

export interface TaskDefinitionName {
  readonly family: string;
  readonly revision?: number;
}

/** `family`, `family:revision` or an ARN with either. */
export function parseTaskDefinition(text: string): TaskDefinitionName | undefined {
  const short = text.startsWith("arn:") ? lastPart(text) : text;
  const match = /^([A-Za-z0-9_-]{1,255})(?::(\d{1,9}))?$/.exec(short);
  if (!match) return undefined;
  return { family: match[1] as string, ...(match[2] !== undefined && { revision: Number(match[2]) }) };
}

/** An ARN of another account or Region names nothing here. */
function isOwn(text: string, { account, region }: At): boolean {
  const [prefix, , , of, owner] = text.split(":");
  return prefix !== "arn" || (of === region && owner === account);
}

/** That revision whatever its status; without a number, the latest ACTIVE one. */
export function findTaskDefinition(text: string, at: At): TaskDefinitionRow | undefined {
  const name = parseTaskDefinition(text);
  if (!name || !isOwn(text, at)) return undefined;
  if (name.revision !== undefined)
    return at.store.get(taskDefinitions, taskDefinitionKey(at, name.family, name.revision));
  return at.store.list(taskDefinitions, "family", `${at.account}/${at.region}/${name.family} ACTIVE`).at(-1);
}

/** A task definition that tasks can be started from. @throws Failure ecs.task-definition-not-found, -inactive */
export function requireTaskDefinition(text: string, at: At): TaskDefinitionRow {
  checkRevision(text);
  const row = findTaskDefinition(text, at) ?? refuse(ecsTaskDefinitionNotFound, {});
  return row.status === "ACTIVE" ? row : refuse(ecsTaskDefinitionInactive, {});
}

/** @throws Failure ecs.revision-invalid: what follows the family is no number. */
export function checkRevision(text: string): void {
  const [, revision] = lastPart(text).split(":");
  if (revision !== undefined && !/^\d{1,9}$/.test(revision)) refuse(ecsRevisionInvalid, { revision });
}

/**
 * Whether a name, an id or an ARN may name something in the cluster: an ARN says itself where its thing is. Short ARNs, of before
 * 2021, name no cluster.
 */
function isIn(cluster: ClusterRow, text: string, at: At): boolean {
  const named = clusterOf(text);
  return isOwn(text, at) && (named === undefined || named === cluster.name);
}

/** Name of the cluster in the ARN of a service or task, if it has one: `…:task/CLUSTER/ID`. */
function clusterOf(text: string): string | undefined {
  const [, name, id] = text.startsWith("arn:") ? text.slice(text.lastIndexOf(":") + 1).split("/") : [];
  return id === undefined ? undefined : name;
}

/**
 * Refuses the ARN of a service or task of another account or cluster, and that of anything else.
 * @throws Failure ecs.identifier-for-other-account, ecs.identifier-for-other-cluster, ecs.unsupported-resource-type
 */
export function checkIdentifier(text: string, kind: "service" | "task", cluster: ClusterRow, { account }: At): void {
  if (!text.startsWith("arn:")) return;
  const [, , , , identifierAccount = "", resource = ""] = text.split(":");
  const type = resource.slice(0, resource.indexOf("/"));
  if (type !== kind && /^[a-z-]+$/.test(type)) refuse(ecsUnsupportedResourceType, { type });
  if (identifierAccount !== account) refuse(ecsIdentifierForOtherAccount, { identifierAccount, account });
  const identifierCluster = clusterOf(text);
  if (identifierCluster !== undefined && identifierCluster !== cluster.name) {
    refuse(ecsIdentifierForOtherCluster, { identifierCluster, cluster: cluster.name });
  }
}

export function findService(nameOrArn: string, cluster: ClusterRow, at: At): ServiceRow | undefined {
  if (!isIn(cluster, nameOrArn, at)) return undefined;
  return at.store.get(services, serviceArn(at, cluster.name, lastPart(nameOrArn)));
}

/** A service that was not deleted. @throws Failure ecs.service-not-found, or what {@link checkIdentifier} refuses */
export function requireService(nameOrArn: string, cluster: ClusterRow, at: At): ServiceRow {
  checkIdentifier(nameOrArn, "service", cluster, at);
  const service = findService(nameOrArn, cluster, at);
  return service && service.status !== "INACTIVE" ? service : refuse(ecsServiceNotFound, {});
}

export function findTask(idOrArn: string, cluster: ClusterRow, at: At): TaskRow | undefined {
  if (!isIn(cluster, idOrArn, at)) return undefined;
  return at.store.get(tasks, taskArn(at, cluster.name, lastPart(idOrArn)));
}

/**
 * Refuses what names no task: neither the ARN of one, nor an id of 32 hexadecimal digits (or of 36 with hyphens, as before 2019).
 * @param member as the operation calls it: `taskId`, `task`.
 * @throws Failure ecs.task-identifier-length, ecs.task-identifier-invalid, or what {@link checkIdentifier} refuses
 */
export function checkTaskIdentifier(text: string, member: "task" | "taskId", cluster: ClusterRow, at: At): void {
  checkIdentifier(text, "task", cluster, at);
  const id = lastPart(text);
  if (id.length !== 32 && id.length !== 36) refuse(ecsTaskIdentifierLength, { member });
  if (!/^[0-9a-f-]+$/.test(id)) refuse(ecsTaskIdentifierInvalid, {});
}

/** @throws Failure ecs.task-not-found, or what {@link checkTaskIdentifier} refuses */
export function requireTask(
  idOrArn: string,
  cluster: ClusterRow,
  at: At,
  member: "task" | "taskId" = "taskId",
): TaskRow {
  checkTaskIdentifier(idOrArn, member, cluster, at);
  return findTask(idOrArn, cluster, at) ?? refuse(ecsTaskNotFound, {});
}
