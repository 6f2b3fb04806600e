import type { CompositeAlarm, MetricAlarm } from "@aws-sdk/client-cloudwatch";
import { perRow } from "../../../store/per-row.js";
import type { AlarmRow, CompositeAlarmRow, MetricAlarmRow } from "./tables.js";

const common = (row: AlarmRow) => ({
  AlarmName: row.name,
  AlarmArn: row.arn,
  ...(row.description !== undefined && { AlarmDescription: row.description }),
  AlarmConfigurationUpdatedTimestamp: new Date(row.configurationUpdatedAt),
  ActionsEnabled: row.actionsEnabled,
  OKActions: [...row.okActions],
  AlarmActions: [...row.alarmActions],
  InsufficientDataActions: [...row.insufficientDataActions],
  StateValue: row.stateValue,
  StateReason: row.stateReason,
  ...(row.stateReasonData !== undefined && { StateReasonData: row.stateReasonData }),
  StateUpdatedTimestamp: new Date(row.stateUpdatedAt),
  StateTransitionedTimestamp: new Date(row.stateTransitionedAt),
});

/** A metric alarm as DescribeAlarms shows it. Recorded: localstack/localstack test_cloudwatch.snapshot.json. */
export const wireMetricAlarm = perRow(
  (row: MetricAlarmRow): MetricAlarm =>
    withoutAbsent({
      ...common(row),
      MetricName: row.metricName,
      Namespace: row.namespace,
      Statistic: row.statistic as MetricAlarm["Statistic"],
      ExtendedStatistic: row.extendedStatistic,
      Dimensions: row.metrics ? [] : [...row.dimensions],
      Period: row.period,
      Unit: row.unit as MetricAlarm["Unit"],
      EvaluationPeriods: row.evaluationPeriods,
      DatapointsToAlarm: row.datapointsToAlarm,
      Threshold: row.threshold,
      ComparisonOperator: row.comparisonOperator as MetricAlarm["ComparisonOperator"],
      TreatMissingData: row.treatMissingData,
      EvaluateLowSampleCountPercentile: row.evaluateLowSampleCountPercentile,
      Metrics: row.metrics && [...row.metrics],
      ThresholdMetricId: row.thresholdMetricId,
    }),
);

/** A composite alarm as DescribeAlarms shows it. Source: CloudWatch API reference, CompositeAlarm. */
export const wireCompositeAlarm = perRow(
  (row: CompositeAlarmRow): CompositeAlarm =>
    withoutAbsent({
      ...common(row),
      AlarmRule: row.alarmRule,
      ActionsSuppressor: row.actionsSuppressor,
      ActionsSuppressorWaitPeriod: row.actionsSuppressorWaitPeriod,
      ActionsSuppressorExtensionPeriod: row.actionsSuppressorExtensionPeriod,
      ActionsSuppressedBy: row.actionsSuppressedBy,
      ActionsSuppressedReason: row.actionsSuppressedReason,
    }),
);

const withoutAbsent = <Shown extends object>(shown: Shown): Shown =>
  Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined)) as Shown;
