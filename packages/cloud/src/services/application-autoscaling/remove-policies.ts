import type { Act } from "../ecs/act.js";
import { releaseStepAlarms } from "./step-alarms.js";
import type { ScalingPolicyRow } from "./tables.js";
import { memberKey, scalingPolicies, targetKey } from "./tables.js";
import { deleteTrackingAlarms } from "./tracking-alarms.js";

/**
 * Removes policies. The alarms that were made for them go too; those that somebody made for a step scaling policy stay, without the
 * action that named it. Source: Application Auto Scaling API reference, DeleteScalingPolicy. @throws Failure
 */
export function removePolicies(act: Act, policies: readonly ScalingPolicyRow[]): void {
  deleteTrackingAlarms(act, policies);
  for (const policy of policies) {
    if (policy.PolicyType === "StepScaling") releaseStepAlarms(act, policy);
    act.store.delete(scalingPolicies, memberKey(targetKey(policy, policy), policy.PolicyName));
  }
}
