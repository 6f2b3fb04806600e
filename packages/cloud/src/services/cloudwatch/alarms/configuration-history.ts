import { alarmHistorySummaries } from "@understudy/catalogue";
import type { Store } from "../../../store/store.js";
import { Double, jsonText } from "./json-text.js";
import { momentText } from "./moment-text.js";
import { recordHistory } from "./record-history.js";
import type { AlarmRow } from "./tables.js";

/**
 * Records that an alarm came to be, was changed or is gone.
 * Source: the item of a created alarm in public notes on DescribeAlarmHistory; those of the others after its form.
 */
export function recordConfiguration(
  store: Store,
  at: number,
  { before, after }: { readonly before?: AlarmRow; readonly after?: AlarmRow },
): void {
  const row = after ?? before;
  if (!row) return;
  const [type, summary] = after
    ? before
      ? ["Update", alarmHistorySummaries.updated(row.name)]
      : ["Create", alarmHistorySummaries.created(row.name)]
    : ["Delete", alarmHistorySummaries.deleted(row.name)];
  const told = {
    ...(after && { [before ? "updatedAlarm" : "createdAlarm"]: configurationOf(after) }),
    ...(before && { [after ? "previousAlarm" : "deletedAlarm"]: configurationOf(before) }),
  };
  const data = jsonText({ version: "1.0", type, ...told });
  recordHistory(store, row, { at, type: "ConfigurationUpdate", summary: summary as string, data });
}

function configurationOf(row: AlarmRow): object {
  const shared = {
    stateValue: row.stateValue,
    stateUpdatedTimestamp: momentText(row.stateUpdatedAt),
    actionsEnabled: row.actionsEnabled,
    alarmActions: row.alarmActions,
    insufficientDataActions: row.insufficientDataActions,
    okactions: row.okActions,
  };
  const head = {
    alarmName: row.name,
    alarmDescription: row.description,
    alarmArn: row.arn,
    alarmConfigurationUpdatedTimestamp: momentText(row.configurationUpdatedAt),
  };
  if (row.kind === "CompositeAlarm") return { ...head, alarmRule: row.alarmRule, ...shared };
  return {
    ...head,
    namespace: row.namespace,
    metricName: row.metricName,
    statistic: row.statistic,
    extendedStatistic: row.extendedStatistic,
    period: row.period,
    ...(!row.metrics && { dimensions: row.dimensions.map(({ Name, Value }) => ({ value: Value, name: Name })) }),
    unit: row.unit,
    metrics: row.metrics,
    threshold: row.threshold === undefined ? undefined : new Double(row.threshold),
    thresholdMetricId: row.thresholdMetricId,
    comparisonOperator: row.comparisonOperator,
    evaluationPeriods: row.evaluationPeriods,
    datapointsToAlarm: row.datapointsToAlarm,
    treatMissingData: row.treatMissingData,
    evaluateLowSampleCountPercentile: row.evaluateLowSampleCountPercentile,
    ...shared,
  };
}
