import type { Input } from "../../../gate/sdk-types.js";
import type { AlarmRow, MetricAlarmRow } from "../alarms/tables.js";
import { alarms } from "../alarms/tables.js";
import { wireMetricAlarm } from "../alarms/wire-alarm.js";
import { alarmsCheck } from "../check.js";
import { namedDimensions } from "../metrics/named-dimensions.js";
import { metricKey, nameKey } from "../metrics/tables.js";
import { operation } from "../operation.js";

type DescribeAlarmsForMetricInput = Input<typeof import("@aws-sdk/client-cloudwatch"), "DescribeAlarmsForMetric">;

/** AWS: alarms over several metrics are not among them. Source: CloudWatch API reference, DescribeAlarmsForMetric. */
export const DescribeAlarmsForMetric = operation("DescribeAlarmsForMetric", {
  authorize: (_input, read) => [alarmsCheck("DescribeAlarmsForMetric", read)],
  run(input, context) {
    const found = context.store.list(alarms, "metric", nameKey(context, input.Namespace, input.MetricName));
    return { MetricAlarms: found.filter((row) => isMeant(row, input)).map(wireMetricAlarm) };
  },
});

function isMeant(row: AlarmRow, input: DescribeAlarmsForMetricInput): row is MetricAlarmRow {
  if (row.kind !== "MetricAlarm" || row.metrics) return false;
  const { Namespace: namespace, MetricName: name, Dimensions } = input;
  const wanted: readonly (readonly [unknown, unknown])[] = [
    [input.Statistic, row.statistic],
    [input.ExtendedStatistic, row.extendedStatistic],
    [input.Period, row.period],
    [input.Unit, row.unit],
  ];
  if (wanted.some(([asked, has]) => asked !== undefined && asked !== has)) return false;
  const keyOf = (dimensions: MetricAlarmRow["dimensions"]) => metricKey(row, { namespace, name, dimensions });
  return keyOf(row.dimensions) === keyOf(namedDimensions(Dimensions));
}
