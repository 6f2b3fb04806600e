import { alarmHistory } from "../../services/cloudwatch/alarms/tables.js";
import { sweepOf } from "./sweep.js";

const HOUR = 3_600_000;
/** Source: CloudWatch User Guide, "Using Amazon CloudWatch alarms": history is kept for 30 days. */
const KEPT = 30 * 24 * HOUR;

export const oldAlarmHistory = sweepOf({
  table: alarmHistory,
  rows: (store) => store.all(alarmHistory),
  dueAt: ({ at }) => at + KEPT,
  every: HOUR,
});
