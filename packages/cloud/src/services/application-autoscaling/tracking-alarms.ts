/** The alarms of target tracking policies: Application Auto Scaling makes, changes and deletes them as its service-linked role. */
import type { Alarm, TargetTrackingScalingPolicyConfiguration } from "@aws-sdk/client-application-auto-scaling";
import type { PutMetricAlarmInput } from "@aws-sdk/client-cloudwatch";
import { scalingAlarmDescription } from "@understudy/catalogue";
import type { Act } from "../ecs/act.js";
import { assumeScalingRole } from "./role.js";
import type { ScalableTargetRow, ScalingPolicyRow } from "./tables.js";
import { trackedMetric } from "./tracked-metric.js";

/** Metrics of ECS come by the minute. */
const PERIOD = 60;
/** Source: such alarms in public Terraform states (three and fifteen minutes; low below 90 percent of the target). */
const kinds = {
  High: { EvaluationPeriods: 3, ComparisonOperator: "GreaterThanThreshold", share: 1 },
  Low: { EvaluationPeriods: 15, ComparisonOperator: "LessThanThreshold", share: 0.9 },
} as const;

type Kind = keyof typeof kinds;

/** Puts the alarms of a policy as it is now, and takes away one that it has no more. @returns those that it has. @throws Failure */
export function putTrackingAlarms(act: Act, target: ScalableTargetRow, policy: ScalingPolicyRow): readonly Alarm[] {
  const { tracking } = policy;
  const wanted: readonly Kind[] = !tracking ? [] : tracking.DisableScaleIn ? ["High"] : ["High", "Low"];
  const caller = assumeScalingRole(act, "AutoScaling-ManageAlarms");
  const alarms = wanted.map((kind) => {
    const before = policy.alarms.find(({ AlarmName = "" }) => kindOf(AlarmName) === kind);
    const AlarmName = before?.AlarmName ?? `TargetTracking-${target.ResourceId}-Alarm${kind}-${act.ids.uuid()}`;
    act.call(caller, "cloudwatch", "PutMetricAlarm", alarmOf(AlarmName, kind, policy, tracking));
    return { AlarmName, AlarmARN: `arn:aws:cloudwatch:${target.region}:${target.account}:alarm:${AlarmName}` };
  });
  const gone = policy.alarms.filter(({ AlarmName }) => !alarms.some((alarm) => alarm.AlarmName === AlarmName));
  if (gone.length > 0) act.call(caller, "cloudwatch", "DeleteAlarms", { AlarmNames: gone.map(nameOf) });
  return alarms;
}

/** Deletes the alarms that were made for those policies. @throws Failure */
export function deleteTrackingAlarms(act: Act, policies: readonly ScalingPolicyRow[]): void {
  const AlarmNames = policies.flatMap(({ alarms }) => alarms.map(nameOf));
  if (AlarmNames.length === 0) return;
  act.call(assumeScalingRole(act, "AutoScaling-ManageAlarms"), "cloudwatch", "DeleteAlarms", { AlarmNames });
}

/** Which of the two alarms of a target tracking policy bears that name. */
export function kindOf(alarmName: string): Kind | undefined {
  return /-Alarm(High|Low)-[0-9a-f-]{36}$/.exec(alarmName)?.[1] as Kind | undefined;
}

const nameOf = ({ AlarmName }: Alarm) => AlarmName;

function alarmOf(
  AlarmName: string,
  kind: Kind,
  policy: ScalingPolicyRow,
  tracking: TargetTrackingScalingPolicyConfiguration | undefined,
): PutMetricAlarmInput {
  const { EvaluationPeriods, ComparisonOperator, share } = kinds[kind];
  return {
    AlarmName,
    AlarmDescription: scalingAlarmDescription.format({ policyArn: policy.arn }),
    ActionsEnabled: true,
    AlarmActions: [policy.arn],
    ...(tracking && trackedMetric(tracking, policy.ResourceId, PERIOD)),
    EvaluationPeriods,
    Threshold: Number(((tracking?.TargetValue ?? 0) * share).toPrecision(12)),
    ComparisonOperator,
    TreatMissingData: "missing",
  };
}
