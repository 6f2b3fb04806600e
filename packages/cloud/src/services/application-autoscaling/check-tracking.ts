import type {
  CustomizedMetricSpecification,
  PredefinedMetricSpecification,
  TargetTrackingScalingPolicyConfiguration,
} from "@aws-sdk/client-application-auto-scaling";
import {
  notImplemented,
  refuse,
  scalingCustomizedMetricInvalid,
  scalingMetricMissing,
  scalingMetricsBoth,
  scalingPredefinedMetricUnsupported,
  scalingResourceLabelInvalid,
  scalingResourceLabelMissing,
  scalingResourceLabelNotAllowed,
} from "@understudy/catalogue";
import { PREDEFINED_METRICS } from "./tracked-metric.js";

/** Source: Application Auto Scaling API reference, TargetTrackingScalingPolicyConfiguration. @throws Failure, the first rule that is broken. */
export function checkTracking(configuration: TargetTrackingScalingPolicyConfiguration): void {
  const { PredefinedMetricSpecification, CustomizedMetricSpecification } = configuration;
  if (PredefinedMetricSpecification && CustomizedMetricSpecification) refuse(scalingMetricsBoth, {});
  if (PredefinedMetricSpecification) checkPredefined(PredefinedMetricSpecification);
  else if (CustomizedMetricSpecification) checkCustomized(CustomizedMetricSpecification);
  else refuse(scalingMetricMissing, {});
}

function checkPredefined({ PredefinedMetricType, ResourceLabel }: PredefinedMetricSpecification): void {
  const metricType = PredefinedMetricType ?? "";
  // AWS has metrics of ECS by the second too; here they come by the minute.
  if (/^ECSService.*HighResolution$/.test(metricType)) {
    refuse(notImplemented, { service: "Application Auto Scaling", operation: `PutScalingPolicy:${metricType}` });
  }
  if (!PREDEFINED_METRICS.some((one) => one === metricType)) {
    const metricTypes = PREDEFINED_METRICS.join(", ");
    refuse(scalingPredefinedMetricUnsupported, { scalableDimension: "ecs:service:DesiredCount", metricTypes });
  }
  const labelled = metricType === "ALBRequestCountPerTarget";
  if (!labelled && ResourceLabel !== undefined) refuse(scalingResourceLabelNotAllowed, { metricType });
  if (!labelled) return;
  const resourceLabel = ResourceLabel ?? refuse(scalingResourceLabelMissing, { metricType });
  if (!/^app\/[^/]+\/[^/]+\/targetgroup\/[^/]+\/[^/]+$/.test(resourceLabel)) {
    refuse(scalingResourceLabelInvalid, { metricType, resourceLabel });
  }
}

/** One metric, or metric math of which one query returns data, but no mixture. */
function checkCustomized({ Metrics, MetricName, Namespace, Statistic, ...rest }: CustomizedMetricSpecification): void {
  const single = [MetricName, Namespace, Statistic];
  if (!Metrics) {
    if (single.some((one) => one === undefined)) refuse(scalingCustomizedMetricInvalid, {});
    return;
  }
  const mixed = [...single, ...Object.values(rest)].some((one) => one !== undefined);
  const returned = Metrics.filter(({ ReturnData }) => ReturnData !== false);
  const whole = Metrics.every(
    ({ Expression, MetricStat }) => (Expression === undefined) !== (MetricStat === undefined),
  );
  if (mixed || returned.length !== 1 || !whole) refuse(scalingCustomizedMetricInvalid, {});
}
