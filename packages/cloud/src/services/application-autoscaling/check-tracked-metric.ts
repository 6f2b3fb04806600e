import type { TargetTrackingScalingPolicyConfiguration } from "@aws-sdk/client-application-auto-scaling";
import { refuse, scalingMetricAlreadyTracked, scalingTargetGroupNotAttached } from "@understudy/catalogue";
import type { Act } from "../ecs/act.js";
import { requireService } from "./capacity.js";
import type { ScalingPolicyRow } from "./tables.js";
import { scalingPolicies, targetKey } from "./tables.js";

/**
 * Looks at the metric of a target tracking policy beside what else there is: another policy of the target, the service's load balancers.
 * @throws Failure scaling.metric-already-tracked, scaling.target-group-not-attached
 */
export function checkTrackedMetric(act: Act, policy: ScalingPolicyRow): void {
  const metric = metricOf(policy.tracking);
  const others = act.store
    .list(scalingPolicies, "target", targetKey(policy, policy))
    .filter(({ PolicyName, tracking }) => tracking && PolicyName !== policy.PolicyName);
  if (others.some(({ tracking }) => metricOf(tracking) === metric)) refuse(scalingMetricAlreadyTracked, {});
  const label = policy.tracking?.PredefinedMetricSpecification?.ResourceLabel;
  if (label !== undefined) checkTargetGroup(act, policy, label);
}

function checkTargetGroup(act: Act, policy: ScalingPolicyRow, label: string): void {
  const targetGroup = label.slice(label.indexOf("/targetgroup/") + 1);
  const { loadBalancers = [] } = requireService(act, policy);
  if (!loadBalancers.some(({ targetGroupArn }) => targetGroupArn?.endsWith(`:${targetGroup}`))) {
    refuse(scalingTargetGroupNotAttached, {});
  }
}

/** A text that is the same for the same metric, in whatever order its members came. */
function metricOf(tracking: TargetTrackingScalingPolicyConfiguration | undefined): string {
  return JSON.stringify(
    [tracking?.PredefinedMetricSpecification, tracking?.CustomizedMetricSpecification],
    (_key, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value,
  );
}
