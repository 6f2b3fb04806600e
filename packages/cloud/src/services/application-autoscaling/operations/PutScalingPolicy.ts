import { notImplemented, refuse, scalingConfigurationMissing, scalingQuotaExceeded } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { policyArn } from "../arn.js";
import { alarmChecks, serviceLinkedRoleChecks, targetCheck } from "../check.js";
import { checkSteps } from "../check-steps.js";
import { checkTrackedMetric } from "../check-tracked-metric.js";
import { checkTracking } from "../check-tracking.js";
import { requireRegistered } from "../find.js";
import { operation } from "../operation.js";
import { quotas } from "../quotas.js";
import { makeScalingRole } from "../role.js";
import type { ScalableTargetRow, ScalingPolicyRow } from "../tables.js";
import { memberKey, scalingPolicies, targetKey } from "../tables.js";
import { putTrackingAlarms } from "../tracking-alarms.js";

type PutInput = Input<typeof import("@aws-sdk/client-application-auto-scaling"), "PutScalingPolicy">;

/**
 * Makes a policy, or changes it; what the request leaves out stays. The alarms of target tracking are made as the service-linked role.
 * Predictive scaling answers 501. Source: Application Auto Scaling API reference, PutScalingPolicy.
 */
export const PutScalingPolicy = operation("PutScalingPolicy", {
  authorize: (input, read) => [
    targetCheck("PutScalingPolicy", input, read),
    ...(input.ServiceNamespace === "ecs" ? [...alarmChecks(read), ...serviceLinkedRoleChecks(read)] : []),
  ],
  prepare(input, context) {
    if (input.ServiceNamespace === "ecs") makeScalingRole(input, context);
  },
  run(input, context) {
    const { store } = context;
    const target = requireRegistered(input, context);
    const key = targetKey(context, target);
    const before = store.get(scalingPolicies, memberKey(key, input.PolicyName));
    if (!before && store.count(scalingPolicies, "target", key) >= quotas.PoliciesPerTarget) {
      refuse(scalingQuotaExceeded, { quota: `${quotas.PoliciesPerTarget} scaling policies per scalable target` });
    }
    const policy = policyOf(input, target, before, context);
    const alarmed = policy.tracking || policy.alarms.length > 0;
    if (policy.tracking) checkTrackedMetric(context, policy);
    const alarms = alarmed ? putTrackingAlarms(context, target, policy) : [];
    store.put(scalingPolicies, { ...policy, alarms });
    return { PolicyARN: policy.arn, Alarms: [...alarms] };
  },
});

function policyOf(
  input: PutInput,
  target: ScalableTargetRow,
  before: ScalingPolicyRow | undefined,
  { now, store }: Context,
): ScalingPolicyRow {
  const { account, region, ServiceNamespace, ResourceId, ScalableDimension } = target;
  const PolicyType = input.PolicyType ?? before?.PolicyType ?? "StepScaling";
  return {
    account,
    region,
    ServiceNamespace,
    ResourceId,
    ScalableDimension,
    arn: before?.arn ?? policyArn(target, input.PolicyName),
    sequence: before?.sequence ?? store.revision,
    PolicyName: input.PolicyName,
    PolicyType,
    createdAt: before?.createdAt ?? now,
    alarms: before?.alarms ?? [],
    ...configurationOf(PolicyType, input, before),
  };
}

/** @throws Failure for a configuration that is missing or wrong */
function configurationOf(
  PolicyType: NonNullable<PutInput["PolicyType"]>,
  input: PutInput,
  before: ScalingPolicyRow | undefined,
): Pick<ScalingPolicyRow, "step" | "tracking"> {
  const given = input.StepScalingPolicyConfiguration;
  const step = before?.step || given ? { ...before?.step, ...given } : undefined;
  const tracking = input.TargetTrackingScalingPolicyConfiguration ?? before?.tracking;
  if (PolicyType === "PredictiveScaling") {
    return refuse(notImplemented, { service: "Application Auto Scaling", operation: `PutScalingPolicy:${PolicyType}` });
  }
  if (PolicyType === "StepScaling" && step) {
    checkSteps(step);
    return { step };
  }
  if (PolicyType === "TargetTrackingScaling" && tracking) {
    checkTracking(tracking);
    return { tracking };
  }
  return refuse(scalingConfigurationMissing, { policyType: PolicyType });
}
