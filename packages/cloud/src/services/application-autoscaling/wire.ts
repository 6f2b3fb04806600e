/** Rows as the API shows them. */
import type {
  Alarm,
  ScalableTarget,
  ScalingActivity,
  ScalingPolicy,
  ScheduledAction,
} from "@aws-sdk/client-application-auto-scaling";
import { date } from "../ecs/time.js";
import type {
  ScalableTargetRow,
  ScalingActivityRow,
  ScalingPolicyRow,
  ScheduledActionRow,
  TargetName,
} from "./tables.js";

const named = ({ ServiceNamespace, ResourceId, ScalableDimension }: TargetName) => ({
  ServiceNamespace: ServiceNamespace as "ecs",
  ResourceId,
  ScalableDimension: ScalableDimension as "ecs:service:DesiredCount",
});

export function wireTarget(row: ScalableTargetRow): ScalableTarget {
  return {
    ...named(row),
    MinCapacity: row.MinCapacity,
    MaxCapacity: row.MaxCapacity,
    RoleARN: row.roleArn,
    CreationTime: date(row.createdAt),
    SuspendedState: { ...row.suspended },
    ScalableTargetARN: row.arn,
  };
}

/** @param alarms those whose actions name the policy. */
export function wirePolicy(row: ScalingPolicyRow, alarms: readonly Alarm[]): ScalingPolicy {
  return {
    PolicyARN: row.arn,
    PolicyName: row.PolicyName,
    ...named(row),
    PolicyType: row.PolicyType,
    ...(row.step && { StepScalingPolicyConfiguration: row.step }),
    ...(row.tracking && { TargetTrackingScalingPolicyConfiguration: row.tracking }),
    Alarms: alarms.map(({ AlarmName, AlarmARN }) => ({ AlarmName, AlarmARN })),
    CreationTime: date(row.createdAt),
  };
}

export function wireAction(row: ScheduledActionRow): ScheduledAction {
  return {
    ScheduledActionName: row.ScheduledActionName,
    ScheduledActionARN: row.arn,
    ...named(row),
    Schedule: row.Schedule,
    ...(row.Timezone !== undefined && { Timezone: row.Timezone }),
    ...(row.startAt !== undefined && { StartTime: date(row.startAt) }),
    ...(row.endAt !== undefined && { EndTime: date(row.endAt) }),
    ScalableTargetAction: row.ScalableTargetAction,
    CreationTime: date(row.createdAt),
  };
}

export function wireActivity(row: ScalingActivityRow): ScalingActivity {
  return {
    ActivityId: row.ActivityId,
    ...named(row),
    Description: row.Description,
    Cause: row.Cause,
    StartTime: date(row.startedAt),
    ...(row.endedAt !== undefined && { EndTime: date(row.endedAt) }),
    StatusCode: row.StatusCode,
    ...(row.StatusMessage !== undefined && { StatusMessage: row.StatusMessage }),
    ...(row.NotScaledReasons && { NotScaledReasons: [...row.NotScaledReasons] }),
  };
}
