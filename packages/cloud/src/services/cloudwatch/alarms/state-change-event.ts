import type { Told } from "../../events/event.js";
import type { JsonObject } from "../../events/pattern/json.js";
import { momentText } from "./moment-text.js";
import type { AlarmRow, MetricAlarmRow } from "./tables.js";

/** What EventBridge is told of a change of state. Source: CloudWatch User Guide, "Alarm events and EventBridge". @param now ms */
export function stateChangeEvent(before: AlarmRow, after: AlarmRow, now: number): Told {
  const detail = {
    alarmName: after.name,
    state: { ...stateOf(after), timestamp: momentText(now), ...suppressionOf(after) },
    previousState: { ...stateOf(before), timestamp: momentText(before.stateUpdatedAt), ...suppressionOf(before) },
    configuration: configurationOf(after),
  };
  return {
    source: "aws.cloudwatch",
    detailType: "CloudWatch Alarm State Change",
    time: now,
    resources: [after.arn],
    detail: JSON.parse(JSON.stringify(detail)) as JsonObject,
  };
}

const stateOf = ({ stateValue, stateReason, stateReasonData }: AlarmRow) => ({
  value: stateValue,
  reason: stateReason,
  reasonData: stateReasonData,
});

const suppressionOf = (row: AlarmRow) =>
  row.kind === "CompositeAlarm" && row.actionsSuppressedBy
    ? { actionsSuppressedBy: row.actionsSuppressedBy, actionsSuppressedReason: row.actionsSuppressedReason }
    : {};

function configurationOf(row: AlarmRow): object {
  const { description } = row;
  if (row.kind === "MetricAlarm") return { description, metrics: metricsOf(row) };
  const { alarmRule, actionsSuppressor, actionsSuppressorWaitPeriod, actionsSuppressorExtensionPeriod } = row;
  return {
    description,
    alarmRule,
    actionsSuppressor,
    actionsSuppressorWaitPeriod,
    actionsSuppressorExtensionPeriod,
  };
}

function metricsOf(row: MetricAlarmRow): readonly object[] {
  if (row.metrics) {
    return row.metrics.map(({ Id, Label, Expression, ReturnData = true, MetricStat }) => ({
      id: Id,
      label: Label,
      expression: Expression,
      returnData: ReturnData,
      metricStat: MetricStat && {
        metric: {
          namespace: MetricStat.Metric?.Namespace,
          name: MetricStat.Metric?.MetricName,
          dimensions: dimensionsOf(MetricStat.Metric?.Dimensions),
        },
        period: MetricStat.Period,
        stat: MetricStat.Stat,
        unit: MetricStat.Unit,
      },
    }));
  }
  const { namespace, metricName, dimensions, period, statistic, extendedStatistic, unit } = row;
  const metric = { namespace, name: metricName, dimensions: dimensionsOf(dimensions) };
  const metricStat = { metric, period, stat: statistic ?? extendedStatistic, unit };
  return [{ id: row.metricId, metricStat, returnData: true }];
}

const dimensionsOf = (dimensions: readonly { readonly Name?: string; readonly Value?: string }[] = []) =>
  Object.fromEntries(dimensions.map(({ Name, Value }) => [Name, Value]));
