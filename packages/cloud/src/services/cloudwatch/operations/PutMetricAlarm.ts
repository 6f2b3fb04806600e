import { alarmReasons, cloudwatchAlarmKindChanges, notImplemented, refuse } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { checkActions } from "../alarms/check-actions.js";
import { checkMetricAlarm } from "../alarms/check-metric-alarm.js";
import { recordConfiguration } from "../alarms/configuration-history.js";
import { findAlarm } from "../alarms/find-alarm.js";
import type { AlarmRow, MetricAlarmRow } from "../alarms/tables.js";
import { alarms } from "../alarms/tables.js";
import { alarmArn } from "../arn.js";
import { putAlarmChecks } from "../check-put-alarm.js";
import { operation } from "../operation.js";
import { withTags } from "../tags.js";

export type PutMetricAlarmInput = Input<typeof import("@aws-sdk/client-cloudwatch"), "PutMetricAlarm">;

/**
 * Makes a metric alarm, or replaces its settings: its state stays, and its tags. A new one has no data yet, and is evaluated with the
 * next minute.
 * DIFFERS: an alarm on an anomaly detection band is kept and described, and its state stays as it is: there are no trained models.
 * Source: CloudWatch API reference, PutMetricAlarm.
 */
export const PutMetricAlarm = operation("PutMetricAlarm", {
  authorize: (input, read) => putAlarmChecks("PutMetricAlarm", input, read),
  run(input, context) {
    if (input.EvaluationCriteria) refuse(notImplemented, { service: "CloudWatch", operation: "PromQL alarms" });
    checkMetricAlarm(input);
    checkActions(input, context.region);
    const before = findAlarm(input.AlarmName, context);
    if (before?.kind === "CompositeAlarm") {
      refuse(cloudwatchAlarmKindChanges, { alarm: before.name, kind: before.kind });
    }
    const after = alarmOf(input, before, context);
    context.store.put(alarms, after);
    recordConfiguration(context.store, context.now, { before, after });
    return {};
  },
});

function alarmOf(input: PutMetricAlarmInput, before: AlarmRow | undefined, context: Context): MetricAlarmRow {
  const { account, region, now } = context;
  return {
    kind: "MetricAlarm",
    account,
    region,
    arn: alarmArn(context, input.AlarmName),
    name: input.AlarmName,
    description: input.AlarmDescription,
    actionsEnabled: input.ActionsEnabled ?? true,
    okActions: input.OKActions ?? [],
    alarmActions: input.AlarmActions ?? [],
    insufficientDataActions: input.InsufficientDataActions ?? [],
    stateValue: before?.stateValue ?? "INSUFFICIENT_DATA",
    stateReason: before?.stateReason ?? alarmReasons.created,
    stateReasonData: before?.stateReasonData,
    stateUpdatedAt: before?.stateUpdatedAt ?? now,
    stateTransitionedAt: before?.stateTransitionedAt ?? now,
    configurationUpdatedAt: now,
    createdAt: before?.createdAt ?? now,
    tags: before?.tags ?? withTags([], input.Tags),
    metricId: before?.kind === "MetricAlarm" ? before.metricId : context.ids.uuid(),
    ...settingsOf(input),
  };
}

function settingsOf(input: PutMetricAlarmInput) {
  return {
    metricName: input.MetricName,
    namespace: input.Namespace,
    statistic: input.Statistic,
    extendedStatistic: input.ExtendedStatistic,
    dimensions: (input.Dimensions ?? []).map(({ Name, Value }) => ({ Name, Value })),
    period: input.Period,
    unit: input.Unit,
    evaluationPeriods: input.EvaluationPeriods ?? 1,
    datapointsToAlarm: input.DatapointsToAlarm,
    threshold: input.Threshold,
    thresholdMetricId: input.ThresholdMetricId,
    comparisonOperator: input.ComparisonOperator ?? "",
    treatMissingData: input.TreatMissingData,
    evaluateLowSampleCountPercentile: input.EvaluateLowSampleCountPercentile,
    // AWS shows whether a query returns data, whether the request said so or not.
    metrics: input.Metrics?.map((query) => ({ ...query, ReturnData: query.ReturnData ?? true })),
  };
}
