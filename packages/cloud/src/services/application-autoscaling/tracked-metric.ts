import type {
  CustomizedMetricSpecification,
  PredefinedMetricSpecification,
  TargetTrackingMetricDataQuery,
  TargetTrackingScalingPolicyConfiguration,
} from "@aws-sdk/client-application-auto-scaling";
import type { MetricDataQuery, PutMetricAlarmInput, StandardUnit } from "@aws-sdk/client-cloudwatch";
import { parseResourceId } from "./ecs-service.js";

/** What an alarm watches. */
type Watched = Pick<
  PutMetricAlarmInput,
  "Namespace" | "MetricName" | "Dimensions" | "Statistic" | "Unit" | "Period" | "Metrics"
>;

/** The predefined metrics that a service of ECS can track. */
export const PREDEFINED_METRICS = [
  "ALBRequestCountPerTarget",
  "ECSServiceAverageCPUUtilization",
  "ECSServiceAverageMemoryUtilization",
] as const;

/** The metric that a policy tracks, as an alarm watches it. @param period seconds */
export function trackedMetric(
  { PredefinedMetricSpecification, CustomizedMetricSpecification }: TargetTrackingScalingPolicyConfiguration,
  resourceId: string,
  period: number,
): Watched {
  if (PredefinedMetricSpecification)
    return { ...predefined(PredefinedMetricSpecification, resourceId), Period: period };
  return customized(CustomizedMetricSpecification ?? {}, period);
}

function predefined(
  { PredefinedMetricType, ResourceLabel = "" }: PredefinedMetricSpecification,
  resourceId: string,
): Watched {
  if (PredefinedMetricType === "ALBRequestCountPerTarget") {
    const cut = ResourceLabel.indexOf("/targetgroup/");
    return {
      Namespace: "AWS/ApplicationELB",
      MetricName: "RequestCountPerTarget",
      Dimensions: [
        { Name: "LoadBalancer", Value: ResourceLabel.slice(0, cut) },
        { Name: "TargetGroup", Value: ResourceLabel.slice(cut + 1) },
      ],
      Statistic: "Sum",
      Unit: "None",
    };
  }
  const { cluster, service } = parseResourceId(resourceId) ?? { cluster: "", service: "" };
  return {
    Namespace: "AWS/ECS",
    MetricName: PredefinedMetricType === "ECSServiceAverageMemoryUtilization" ? "MemoryUtilization" : "CPUUtilization",
    Dimensions: [
      { Name: "ClusterName", Value: cluster },
      { Name: "ServiceName", Value: service },
    ],
    Statistic: "Average",
    Unit: "Percent",
  };
}

function customized(given: CustomizedMetricSpecification, period: number): Watched {
  const { Metrics, MetricName, Namespace, Dimensions, Statistic, Unit } = given;
  if (Metrics) return { Metrics: Metrics.map((query) => queryOf(query, period)) };
  return {
    Namespace,
    MetricName,
    Dimensions,
    Statistic,
    ...(Unit !== undefined && { Unit: Unit as StandardUnit }),
    Period: period,
  };
}

function queryOf({ MetricStat, ...query }: TargetTrackingMetricDataQuery, Period: number): MetricDataQuery {
  if (!MetricStat) return query;
  const { Metric, Stat, Unit } = MetricStat;
  return { ...query, MetricStat: { Metric, Period, Stat, ...(Unit !== undefined && { Unit: Unit as StandardUnit }) } };
}
