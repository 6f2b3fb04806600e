import { cloudwatchAlarmFiltersExclusive, refuse } from "@understudy/catalogue";
import type { Read } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { findAlarm } from "../alarms/find-alarm.js";
import type { AlarmRow } from "../alarms/tables.js";
import { alarms } from "../alarms/tables.js";
import { wireCompositeAlarm, wireMetricAlarm } from "../alarms/wire-alarm.js";
import { alarmArn, placeKey } from "../arn.js";
import { alarmsCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page-of.js";

type DescribeAlarmsInput = Input<typeof import("@aws-sdk/client-cloudwatch"), "DescribeAlarms">;

/** AWS: composite alarms are shown only when they are asked for. Source: CloudWatch API reference, DescribeAlarms. */
export const DescribeAlarms = operation("DescribeAlarms", {
  authorize: (_input, read) => [alarmsCheck("DescribeAlarms", read)],
  run(input, context) {
    if (input.AlarmNames?.length && input.AlarmNamePrefix !== undefined) {
      refuse(cloudwatchAlarmFiltersExclusive, { one: "AlarmNames", other: "AlarmNamePrefix" });
    }
    const wanted = candidates(input, context).filter((row) => isWanted(row, input));
    const { rows, end } = pageOf(wanted, ({ arn }) => arn, { token: input.NextToken, size: input.MaxRecords ?? 50 });
    const brief = input.ChildrenOfAlarmName !== undefined || input.ParentsOfAlarmName !== undefined;
    const shown = <Alarm extends object>(alarm: Alarm) => (brief ? outlineOf(alarm) : alarm);
    return {
      CompositeAlarms: rows.flatMap((row) => (row.kind === "CompositeAlarm" ? [shown(wireCompositeAlarm(row))] : [])),
      MetricAlarms: rows.flatMap((row) => (row.kind === "MetricAlarm" ? [shown(wireMetricAlarm(row))] : [])),
      ...end,
    };
  },
});

/** In order of their ARNs. */
function candidates(input: DescribeAlarmsInput, read: Read): readonly AlarmRow[] {
  const { AlarmNames, ChildrenOfAlarmName, ParentsOfAlarmName } = input;
  if (ChildrenOfAlarmName !== undefined) {
    const parent = findAlarm(ChildrenOfAlarmName, read);
    const children = parent?.kind === "CompositeAlarm" ? parent.children : [];
    return [...children].sort().flatMap((arn) => read.store.get(alarms, arn) ?? []);
  }
  if (ParentsOfAlarmName !== undefined) return read.store.list(alarms, "child", alarmArn(read, ParentsOfAlarmName));
  if (!AlarmNames?.length) return read.store.list(alarms, "place", placeKey(read));
  return [...new Set(AlarmNames)].sort().flatMap((name) => findAlarm(name, read) ?? []);
}

function isWanted(row: AlarmRow, input: DescribeAlarmsInput): boolean {
  const { AlarmTypes, AlarmNamePrefix = "", StateValue, ActionPrefix } = input;
  const family = input.ChildrenOfAlarmName !== undefined || input.ParentsOfAlarmName !== undefined;
  if (!family && !(AlarmTypes?.length ? AlarmTypes : ["MetricAlarm"]).includes(row.kind)) return false;
  if (!row.name.startsWith(AlarmNamePrefix)) return false;
  if (StateValue !== undefined && row.stateValue !== StateValue) return false;
  const actions = [...row.alarmActions, ...row.okActions, ...row.insufficientDataActions];
  return ActionPrefix === undefined || actions.some((action) => action.startsWith(ActionPrefix));
}

/** AWS: of children and parents it shows no more than this. */
function outlineOf(alarm: {
  readonly AlarmName?: string;
  readonly AlarmArn?: string;
  readonly StateValue?: AlarmRow["stateValue"];
  readonly StateUpdatedTimestamp?: Date;
}) {
  const { AlarmName, AlarmArn, StateValue, StateUpdatedTimestamp } = alarm;
  return { AlarmName, AlarmArn, StateValue, StateUpdatedTimestamp };
}
