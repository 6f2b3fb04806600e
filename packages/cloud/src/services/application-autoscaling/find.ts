import {
  refuse,
  scalingPolicyNotFound,
  scalingScheduledActionNotFound,
  scalingTargetNotFound,
  scalingTargetNotRegistered,
} from "@understudy/catalogue";
import type { ReadStore } from "../../store/store.js";
import type { Place, ScalableTargetRow, ScalingPolicyRow, ScheduledActionRow, TargetName } from "./tables.js";
import { memberKey, scalableTargets, scalingPolicies, scheduledActions, targetKey } from "./tables.js";

interface Reading extends Place {
  readonly store: ReadStore;
}

export function findTarget(name: TargetName, read: Reading): ScalableTargetRow | undefined {
  return read.store.get(scalableTargets, targetKey(read, name));
}

/** The target that something is to be put on. @throws Failure scaling.target-not-registered */
export function requireRegistered(name: TargetName, read: Reading): ScalableTargetRow {
  return findTarget(name, read) ?? refuse(scalingTargetNotRegistered, valuesOf(name));
}

/** The target that is to go. @throws Failure scaling.target-not-found */
export function requireTarget(name: TargetName, read: Reading): ScalableTargetRow {
  return findTarget(name, read) ?? refuse(scalingTargetNotFound, valuesOf(name));
}

/** @throws Failure scaling.policy-not-found */
export function requirePolicy(name: TargetName, policyName: string, read: Reading): ScalingPolicyRow {
  const row = read.store.get(scalingPolicies, memberKey(targetKey(read, name), policyName));
  return row ?? refuse(scalingPolicyNotFound, { ...valuesOf(name), policyName });
}

/** @throws Failure scaling.scheduled-action-not-found */
export function requireAction(name: TargetName, scheduledActionName: string, read: Reading): ScheduledActionRow {
  const row = read.store.get(scheduledActions, memberKey(targetKey(read, name), scheduledActionName));
  return row ?? refuse(scalingScheduledActionNotFound, { ...valuesOf(name), scheduledActionName });
}

function valuesOf({ ServiceNamespace, ResourceId, ScalableDimension }: TargetName) {
  return { serviceNamespace: ServiceNamespace, resourceId: ResourceId, scalableDimension: ScalableDimension };
}
