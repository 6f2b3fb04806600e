import type { ServiceDeployment, ServiceDeploymentBrief, ServiceRevisionSummary } from "@aws-sdk/client-ecs";
import type { ReadStore } from "../../store/store.js";
import { failureThreshold } from "./failure-threshold.js";
import { countsOf } from "./service-deployment.js";
import type { Lifecycle, ServiceDeploymentRow } from "./tables.js";
import { services } from "./tables.js";
import { date } from "./time.js";

/** A service deployment as ListServiceDeployments shows it. */
export function wireServiceDeploymentBrief(row: ServiceDeploymentRow): ServiceDeploymentBrief {
  return {
    serviceDeploymentArn: row.arn,
    serviceArn: row.serviceArn,
    clusterArn: row.clusterArn,
    startedAt: date(row.startedAt),
    createdAt: date(row.createdAt),
    finishedAt: date(row.finishedAt),
    targetServiceRevisionArn: row.target,
    status: row.status,
    ...(row.statusReason !== undefined && { statusReason: row.statusReason }),
  };
}

/** A service deployment as the API shows it; while it is under way, its counts come from the tasks as they are now. */
export function wireServiceDeployment(row: ServiceDeploymentRow, store: ReadStore): ServiceDeployment {
  const { targetServiceRevisionArn: _target, ...brief } = wireServiceDeploymentBrief(row);
  const { rollback } = row;
  return {
    ...brief,
    stoppedAt: date(row.stoppedAt),
    updatedAt: date(row.updatedAt),
    sourceServiceRevisions: row.sources.map((arn) => ({ ...summary(arn, row, store), ...weightOfSource(row) })),
    targetServiceRevision: { ...summary(row.target, row, store), ...weightOfTarget(row) },
    deploymentConfiguration: row.deploymentConfiguration,
    ...(rollback && { rollback: { ...rollback, startedAt: date(rollback.startedAt) } }),
    deploymentCircuitBreaker: breaker(row, store),
    alarms: alarms(row),
    ...(row.lifecycle && wireLifecycle(row.lifecycle)),
  };
}

function wireLifecycle({
  stage,
  hooks,
}: Lifecycle): Pick<ServiceDeployment, "lifecycleStage" | "lifecycleHookDetails"> {
  return {
    lifecycleStage: stage as ServiceDeployment["lifecycleStage"],
    ...(hooks.length > 0 && {
      lifecycleHookDetails: hooks.map(({ expiresAt, ...hook }) => ({
        ...hook,
        targetType: "PAUSE",
        expiresAt: date(expiresAt),
      })),
    }),
  };
}

const weightOfTarget = ({ lifecycle }: ServiceDeploymentRow) =>
  lifecycle && {
    requestedTestTrafficWeight: lifecycle.testWeight,
    requestedProductionTrafficWeight: lifecycle.productionWeight,
  };

const weightOfSource = ({ lifecycle }: ServiceDeploymentRow) =>
  lifecycle && {
    // There is test traffic for the new revision alone.
    requestedTestTrafficWeight: 0,
    requestedProductionTrafficWeight: 100 - lifecycle.productionWeight,
  };

function summary(arn: string, row: ServiceDeploymentRow, store: ReadStore): ServiceRevisionSummary {
  const service = store.get(services, row.serviceArn);
  const known = row.finalCounts?.[arn] ?? (service && countsOf(arn, service, store));
  return {
    arn,
    requestedTaskCount: known?.requested ?? 0,
    runningTaskCount: known?.running ?? 0,
    pendingTaskCount: known?.pending ?? 0,
  };
}

/** Source: Amazon ECS API reference, ServiceDeploymentCircuitBreaker. */
function breaker(row: ServiceDeploymentRow, store: ReadStore): ServiceDeployment["deploymentCircuitBreaker"] {
  const configured = row.deploymentConfiguration.deploymentCircuitBreaker;
  const service = store.get(services, row.serviceArn);
  const threshold = failureThreshold(service?.desiredCount ?? 0, configured);
  const primary = service?.deployments.find((one) => one.serviceDeployment === row.arn && !one.rollingBack);
  const failureCount = row.finishedAt === undefined && !row.rollback ? (primary?.failedTasks ?? 0) : row.failureCount;
  if (!configured?.enable) return { status: "DISABLED", failureCount, threshold };
  const ended = row.finishedAt === undefined ? "MONITORING" : "MONITORING_COMPLETE";
  return { status: failureCount >= threshold ? "TRIGGERED" : ended, failureCount, threshold };
}

/** An alarm that had gone off before is not monitored. Source: Amazon ECS API reference, ServiceDeploymentAlarms. */
function alarms({ deploymentConfiguration, finishedAt, alarmed }: ServiceDeploymentRow): ServiceDeployment["alarms"] {
  const configured = deploymentConfiguration.alarms;
  if (!configured?.enable) return { status: "DISABLED" };
  if (alarmed?.since === "before") return { status: "DISABLED", alarmNames: configured.alarmNames };
  const ended = finishedAt === undefined ? "MONITORING" : "MONITORING_COMPLETE";
  const triggered = alarmed && { triggeredAlarmNames: [...alarmed.names] };
  return { status: triggered ? "TRIGGERED" : ended, alarmNames: configured.alarmNames, ...triggered };
}
