/** The course of a service's deployments, from PENDING to its end. Source: Amazon ECS Developer Guide, "View service history using Amazon ECS service deployments". */
import type { ReadStore } from "../../store/store.js";
import type { Act } from "./act.js";
import { serviceDeploymentArn } from "./arn.js";
import { newRevision, revisionArnOf } from "./service-revision.js";
import { shiftsTraffic } from "./shifts-traffic.js";
import type { Deployment, RevisionCounts, ServiceDeploymentRow, ServiceRow } from "./tables.js";
import { serviceDeployments, serviceRevisions, tasks } from "./tables.js";
import { taskCounts } from "./task-counts.js";

/** Deployments are kept for 90 days. Source: the same page. */
const KEPT = 90 * 24 * 3_600_000;

/**
 * Writes down the revision and the service deployment that the service's PRIMARY deployment brings; one that was under way is
 * stopped by it.
 * @param service with the new deployment before all others.
 * @returns the service, whose PRIMARY deployment knows its service deployment.
 */
export function beginServiceDeployment(service: ServiceRow, act: Pick<Act, "store" | "ids" | "now">): ServiceRow {
  const { store, ids, now } = act;
  const [primary, ...older] = service.deployments;
  if (!primary) return service;
  for (const row of store.list(serviceDeployments, "ongoing", service.arn)) {
    endServiceDeployment(row, { status: "STOPPED", stoppedAt: now }, service, act);
  }
  forgetOld(service, act);
  const alternate = shiftsTraffic(service.deploymentConfiguration) && !servesAlternate(service, store);
  store.put(serviceRevisions, { ...newRevision(service, primary), ...(alternate && { alternate }) });
  const arn = serviceDeploymentArn(service, service.clusterName, service.name, deploymentToken(ids.token(16)));
  store.put(serviceDeployments, {
    account: service.account,
    region: service.region,
    arn,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    status: "PENDING",
    createdAt: now,
    updatedAt: now,
    target: revisionArnOf(service, primary.id),
    sources: older.map((old) => revisionArnOf(service, old.id)),
    deploymentConfiguration: service.deploymentConfiguration,
    failureCount: 0,
  });
  return { ...service, deployments: [{ ...primary, serviceDeployment: arn }, ...older] };
}

/** Whether traffic goes to the alternate target groups now: before the first deployment, as good as there. */
function servesAlternate({ lastCompleted, ...service }: ServiceRow, store: ReadStore): boolean {
  if (lastCompleted === undefined) return true;
  return store.get(serviceRevisions, revisionArnOf(service, lastCompleted))?.alternate ?? false;
}

/** 21 characters of `A-Za-z0-9_-`, as in AWS's examples. */
const deploymentToken = (base64: string) => base64.replaceAll("+", "-").replaceAll("/", "_").slice(0, 21);

/** Changes the service deployment of a deployment, while it is under way. */
export function followServiceDeployment(
  deployment: Deployment,
  change: Partial<ServiceDeploymentRow>,
  { store, now }: Pick<Act, "store" | "now">,
): void {
  const row = ongoingOf(deployment, store);
  if (row) store.put(serviceDeployments, { ...row, ...change, updatedAt: now });
}

/** The service deployment that the deployment belongs to, unless it has ended. */
export function ongoingOf(deployment: Deployment, store: ReadStore): ServiceDeploymentRow | undefined {
  const row = deployment.serviceDeployment && store.get(serviceDeployments, deployment.serviceDeployment);
  return row && row.finishedAt === undefined ? row : undefined;
}

/** Ends a service deployment; its counts of tasks stay as they are now. */
export function endServiceDeployment(
  row: ServiceDeploymentRow,
  change: Pick<ServiceDeploymentRow, "status"> & Partial<ServiceDeploymentRow>,
  service: ServiceRow,
  { store, now }: Pick<Act, "store" | "now">,
): void {
  const revisions = [row.target, ...row.sources];
  const finalCounts = Object.fromEntries(revisions.map((arn) => [arn, countsOf(arn, service, store)]));
  store.put(serviceDeployments, { ...row, ...change, finalCounts, finishedAt: now, updatedAt: now });
}

/** Tasks of a revision of the service as they are now. */
export function countsOf(revisionArn: string, service: ServiceRow, store: ReadStore): RevisionCounts {
  const deployment = service.deployments.find((one) => revisionArnOf(service, one.id) === revisionArn);
  if (!deployment) return { requested: 0, running: 0, pending: 0 };
  const own = store.list(tasks, "service", service.arn).filter((task) => task.startedBy === deployment.id);
  return { requested: requestedOf(deployment, service, store), ...taskCounts(own) };
}

/** Tasks that a deployment of the service is to have: the PRIMARY all, an older one too while traffic moves away from it. */
export function requestedOf({ id, status }: Deployment, service: ServiceRow, store: ReadStore): number {
  if (status === "PRIMARY") return service.desiredCount;
  const [primary] = service.deployments;
  const { lifecycle } = (primary && ongoingOf(primary, store)) ?? {};
  const serves = lifecycle !== undefined && lifecycle.stage !== "CLEAN_UP" && !primary?.rollingBack;
  return serves && id === service.lastCompleted ? service.desiredCount : 0;
}

/** Takes away the deployments and revisions of a service: AWS deletes them with it. */
export function forgetServiceDeployments(service: ServiceRow, { store }: Pick<Act, "store">): void {
  for (const { arn } of store.list(serviceDeployments, "service", service.arn)) store.delete(serviceDeployments, arn);
  for (const { arn } of store.list(serviceRevisions, "service", service.arn)) store.delete(serviceRevisions, arn);
}

function forgetOld(service: ServiceRow, { store, now }: Pick<Act, "store" | "now">): void {
  for (const row of store.list(serviceDeployments, "service", service.arn)) {
    if (row.finishedAt !== undefined && row.finishedAt + KEPT < now) store.delete(serviceDeployments, row.arn);
  }
}
