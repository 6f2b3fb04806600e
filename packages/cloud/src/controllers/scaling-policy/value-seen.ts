import type {
  DescribeAlarmsOutput,
  GetMetricDataOutput,
  MetricAlarm,
  MetricDataQuery,
} from "@aws-sdk/client-cloudwatch";
import { assumeScalingRole } from "../../services/application-autoscaling/role.js";
import type { ScalingPolicyRow } from "../../services/application-autoscaling/tables.js";
import type { AlarmActionRow } from "../../services/cloudwatch/alarms/tables.js";
import type { Act } from "../../services/ecs/act.js";
import { aggregate } from "./aggregate.js";

const MINUTE = 60_000;

/**
 * What the metric was, as the policy sees it: for target tracking the newest datapoint, for steps all that the alarm looks at, taken
 * together. Source: Application Auto Scaling User Guide, "Step adjustments": "applies your specified aggregation type to the most recent
 * metric data points". @throws Failure where the service-linked role may not look
 */
export function valueSeen(act: Act, row: AlarmActionRow, { step }: ScalingPolicyRow): number | undefined {
  if (!step || row.value === undefined) return row.value;
  const caller = assumeScalingRole(act, "AutoScaling-ManageAlarms");
  const described = act.call(caller, "cloudwatch", "DescribeAlarms", { AlarmNames: [row.alarmName] });
  const [alarm] = (described as DescribeAlarmsOutput).MetricAlarms ?? [];
  const periods = alarm?.EvaluationPeriods ?? 1;
  if (!alarm || periods === 1) return row.value;
  const MetricDataQueries = queriesOf(alarm);
  const seconds = Math.max(...MetricDataQueries.map(({ MetricStat, Period }) => MetricStat?.Period ?? Period ?? 60));
  const end = Math.floor(row.at / MINUTE) * MINUTE;
  const asked = {
    MetricDataQueries,
    StartTime: new Date(end - periods * seconds * 1_000),
    EndTime: new Date(end),
  };
  const { MetricDataResults } = act.call(caller, "cloudwatch", "GetMetricData", asked) as GetMetricDataOutput;
  return aggregate(MetricDataResults?.[0]?.Values ?? [], step.MetricAggregationType) ?? row.value;
}

/** What the alarm watches, as queries. */
function queriesOf(alarm: MetricAlarm): readonly MetricDataQuery[] {
  const { Metrics, Namespace, MetricName, Dimensions, Period, Statistic, ExtendedStatistic, Unit } = alarm;
  if (Metrics?.length) return Metrics;
  const Metric = { Namespace, MetricName, Dimensions };
  return [{ Id: "m1", MetricStat: { Metric, Period, Stat: Statistic ?? ExtendedStatistic, ...(Unit && { Unit }) } }];
}
