import type { Store } from "../../../store/store.js";
import type { AlarmHistoryRow, AlarmRow } from "./tables.js";
import { alarmHistory } from "./tables.js";

/** Adds an item to what DescribeAlarmHistory tells of an alarm. */
export function recordHistory(
  store: Store,
  { account, region, name, kind }: AlarmRow,
  item: Pick<AlarmHistoryRow, "at" | "type" | "summary" | "data">,
): void {
  // Revisions rise with every put and are kept over restarts.
  const sequence = store.revision + 1;
  store.put(alarmHistory, { account, region, sequence, alarmName: name, alarmType: kind, ...item });
}
