/**
 * Alarms, what happened to them, and the actions they set off. Times are ms since epoch; members named as in the API hold what the
 * API shows.
 */
import type { MetricDataQuery, StateValue, Tag } from "@aws-sdk/client-cloudwatch";
import { table } from "../../../store/table.js";
import type { Place } from "../arn.js";
import { alarmArn, placeKey } from "../arn.js";
import type { MetricDimension } from "../metrics/tables.js";
import { nameKey } from "../metrics/tables.js";

/** What metric alarms and composite alarms have in common. */
interface AlarmBase extends Place {
  readonly arn: string;
  readonly name: string;
  readonly description?: string;
  readonly actionsEnabled: boolean;
  readonly okActions: readonly string[];
  readonly alarmActions: readonly string[];
  readonly insufficientDataActions: readonly string[];
  readonly stateValue: StateValue;
  readonly stateReason: string;
  readonly stateReasonData?: string;
  readonly stateUpdatedAt: number;
  readonly stateTransitionedAt: number;
  readonly configurationUpdatedAt: number;
  readonly createdAt: number;
  readonly tags: readonly Tag[];
}

/** The settings of a metric alarm, as PutMetricAlarm takes them. */
export interface MetricAlarmRow extends AlarmBase {
  readonly kind: "MetricAlarm";
  readonly metricName?: string;
  readonly namespace?: string;
  readonly statistic?: string;
  readonly extendedStatistic?: string;
  readonly dimensions: readonly MetricDimension[];
  /** Seconds. */
  readonly period?: number;
  readonly unit?: string;
  readonly evaluationPeriods: number;
  readonly datapointsToAlarm?: number;
  readonly threshold?: number;
  readonly thresholdMetricId?: string;
  readonly comparisonOperator: string;
  readonly treatMissingData?: string;
  readonly evaluateLowSampleCountPercentile?: string;
  readonly metrics?: readonly MetricDataQuery[];
  /** Of the one metric, in events that tell of the alarm. */
  readonly metricId: string;
}

export interface CompositeAlarmRow extends AlarmBase {
  readonly kind: "CompositeAlarm";
  readonly alarmRule: string;
  /** ARNs of the alarms that the rule names. */
  readonly children: readonly string[];
  /** ARN of the alarm that holds actions back. */
  readonly actionsSuppressor?: string;
  /** Seconds. */
  readonly actionsSuppressorWaitPeriod?: number;
  readonly actionsSuppressorExtensionPeriod?: number;
  readonly actionsSuppressedBy?: "WaitPeriod" | "ExtensionPeriod" | "Alarm";
  readonly actionsSuppressedReason?: string;
  /** The rule and its alarms' states when it was evaluated last: it is not evaluated again before one of them changes. */
  readonly evaluatedFor?: string;
}

export type AlarmRow = MetricAlarmRow | CompositeAlarmRow;

export interface AlarmHistoryRow extends Place {
  /** Rises: items of one moment stay in order. */
  readonly sequence: number;
  readonly alarmName: string;
  readonly alarmType: AlarmRow["kind"];
  readonly at: number;
  readonly type: "ConfigurationUpdate" | "StateUpdate" | "Action";
  readonly summary: string;
  /** JSON text. */
  readonly data: string;
}

/**
 * An action of an alarm that is to be taken: the seam between alarms and who acts on them. `alarm-evaluator` puts a row when an alarm
 * comes into a state for which it has that action, and, for a scaling policy, every minute while the alarm stays in that state (AWS:
 * "for Auto Scaling actions, the alarm continues to invoke the action"). A controller of the service whose ARN `action` is follows
 * changes of this table, acts, and ends the row with {@link ../alarms/end-action.ts endAction}. One row an alarm and action: a repetition
 * replaces the one before.
 */
export interface AlarmActionRow extends Place {
  readonly alarmArn: string;
  readonly alarmName: string;
  /** ARN of what is to be done: `arn:aws:autoscaling:…:scalingPolicy:…`. */
  readonly action: string;
  readonly state: StateValue;
  /** The alarm came into the state now; false where the action is repeated. */
  readonly first: boolean;
  readonly at: number;
  /** The newest of the datapoints that were evaluated, and what it was compared with; absent when the state was set by hand or nothing came. */
  readonly value?: number;
  readonly threshold?: number;
}

export const alarms = table<AlarmRow>()({
  name: "cloudwatch.alarm",
  key: (row) => row.arn,
  indexes: {
    place: placeKey,
    evaluated: (row) => (row.kind === "MetricAlarm" ? "evaluated" : undefined),
    composite: (row) => (row.kind === "CompositeAlarm" ? "composite" : undefined),
    /** Composite alarms by what their state or their actions hang on. */
    child: (row) =>
      row.kind === "CompositeAlarm"
        ? [...new Set([...row.children, ...(row.actionsSuppressor ? [row.actionsSuppressor] : [])])]
        : undefined,
    metric: (row) => metricsOf(row).map(({ namespace, name }) => nameKey(row, namespace, name)),
  },
});

/** The metrics that an alarm looks at, by name. */
function metricsOf(row: AlarmRow): readonly { readonly namespace: string; readonly name: string }[] {
  if (row.kind === "CompositeAlarm") return [];
  const { namespace, metricName, metrics = [] } = row;
  if (namespace !== undefined && metricName !== undefined) return [{ namespace, name: metricName }];
  const named = metrics.flatMap(({ MetricStat }) => MetricStat?.Metric ?? []);
  return named.map(({ Namespace = "", MetricName = "" }) => ({ namespace: Namespace, name: MetricName }));
}

export const historyKey = (sequence: number) => String(sequence).padStart(15, "0");

export const alarmHistory = table<AlarmHistoryRow>()({
  name: "cloudwatch.alarm-history",
  key: (row) => historyKey(row.sequence),
  indexes: {
    place: placeKey,
    alarm: (row) => alarmArn(row, row.alarmName),
  },
});

export const alarmActionKey = (arn: string, action: string) => `${arn} ${action}`;

export const alarmActions = table<AlarmActionRow>()({
  name: "cloudwatch.alarm-action",
  key: (row) => alarmActionKey(row.alarmArn, row.action),
  indexes: { alarm: (row) => row.alarmArn, action: (row) => row.action },
});
