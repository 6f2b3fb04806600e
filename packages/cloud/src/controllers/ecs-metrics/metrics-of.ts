import { sampleOf, sampleOfEach } from "../../services/cloudwatch/metrics/sample.js";
import type { Datum } from "../../services/cloudwatch/metrics/write-sample.js";
import type { ClusterRow, ServiceRow, TaskRow } from "../../services/ecs/tables.js";

/** Percent of what it may use that a task uses. */
export interface TaskUse {
  readonly cpu: number;
  readonly memory: number;
}

/**
 * What ECS tells of a service for one minute: nothing where no task runs. The average is over its running tasks, which have the same
 * size; a task may use more than it has reserved. Source: Amazon ECS Developer Guide, "Amazon ECS CloudWatch metrics" and "Service
 * utilization".
 * @param time ms since epoch: where the minute began
 */
export function utilizationOf(service: ServiceRow, uses: readonly TaskUse[], time: number): readonly Datum[] {
  const datum = (name: string, percents: readonly number[]): readonly Datum[] => {
    const sample = sampleOfEach(percents);
    if (!sample) return [];
    const of = { namespace: "AWS/ECS", name, dimensions: dimensionsOf(service) };
    return [{ ...of, unit: "Percent", time, resolution: 60, sample }];
  };
  const cpu = uses.map((use) => use.cpu);
  const memory = uses.map((use) => use.memory);
  return [...datum("CPUUtilization", cpu), ...datum("MemoryUtilization", memory)];
}

/** Counts of a service whose cluster has Container Insights. Source: Amazon ECS Container Insights metrics. */
export function insightsOf(
  service: ServiceRow,
  cluster: ClusterRow | undefined,
  tasks: readonly TaskRow[],
  time: number,
): readonly Datum[] {
  const setting = cluster?.settings.find(({ name }) => name === "containerInsights")?.value ?? "disabled";
  if (setting === "disabled") return [];
  const running = tasks.filter(({ lastStatus }) => lastStatus === "RUNNING").length;
  const counts = {
    DesiredTaskCount: service.desiredCount,
    RunningTaskCount: running,
    PendingTaskCount: tasks.filter(({ desiredStatus }) => desiredStatus === "RUNNING").length - running,
    DeploymentCount: service.deployments.length,
  };
  return Object.entries(counts).map(([name, count]) => ({
    namespace: "ECS/ContainerInsights",
    name,
    dimensions: dimensionsOf(service),
    unit: "Count",
    time,
    resolution: 60,
    sample: sampleOf(Math.max(count, 0)),
  }));
}

const dimensionsOf = ({ clusterName, name }: ServiceRow) => [
  { Name: "ClusterName", Value: clusterName },
  { Name: "ServiceName", Value: name },
];
