import type { AlarmHistoryItem } from "@aws-sdk/client-cloudwatch";
import type { Read } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import type { AlarmHistoryRow } from "../alarms/tables.js";
import { alarmHistory, historyKey } from "../alarms/tables.js";
import { alarmArn, placeKey } from "../arn.js";
import { alarmCheck, alarmsCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page-of.js";

type DescribeAlarmHistoryInput = Input<typeof import("@aws-sdk/client-cloudwatch"), "DescribeAlarmHistory">;

/** Newest first, of alarms that are gone too. Source: CloudWatch API reference, DescribeAlarmHistory. */
export const DescribeAlarmHistory = operation("DescribeAlarmHistory", {
  authorize: ({ AlarmName }, read) => [
    AlarmName === undefined
      ? alarmsCheck("DescribeAlarmHistory", read)
      : alarmCheck("DescribeAlarmHistory", AlarmName, read),
  ],
  run(input, context) {
    const ascending = input.ScanBy === "TimestampAscending";
    const found = itemsOf(input.AlarmName, context).filter((row) => isWanted(row, input));
    const ordered = ascending ? found : [...found].reverse();
    const keyOf = (row: AlarmHistoryRow) => historyKey(ascending ? row.sequence : LAST - row.sequence);
    const { rows, end } = pageOf(ordered, keyOf, { token: input.NextToken, size: input.MaxRecords ?? 100 });
    return { AlarmHistoryItems: rows.map(wireItem), ...end };
  },
});

/** No sequence number is greater: what is listed backwards pages by the distance to it. */
const LAST = 999_999_999_999_999;

const itemsOf = (name: string | undefined, read: Read) =>
  name === undefined
    ? read.store.list(alarmHistory, "place", placeKey(read))
    : read.store.list(alarmHistory, "alarm", alarmArn(read, name));

function isWanted(row: AlarmHistoryRow, input: DescribeAlarmHistoryInput): boolean {
  const { AlarmTypes, HistoryItemType, StartDate, EndDate } = input;
  if (!(AlarmTypes?.length ? AlarmTypes : ["MetricAlarm"]).includes(row.alarmType)) return false;
  if (HistoryItemType !== undefined && row.type !== HistoryItemType) return false;
  return row.at >= (StartDate?.getTime() ?? 0) && row.at <= (EndDate?.getTime() ?? Number.POSITIVE_INFINITY);
}

const wireItem = (row: AlarmHistoryRow): AlarmHistoryItem => ({
  AlarmName: row.alarmName,
  AlarmType: row.alarmType,
  Timestamp: new Date(row.at),
  HistoryItemType: row.type,
  HistorySummary: row.summary,
  HistoryData: row.data,
});
