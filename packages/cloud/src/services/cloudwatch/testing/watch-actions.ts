import type { CloudForTest } from "../../../testing/cloud-for-test.js";
import type { AlarmActionRow } from "../alarms/tables.js";
import { alarmActions } from "../alarms/tables.js";

/** The actions that alarms set off from now on, in order, whatever becomes of them. */
export function watchActions({ cloud }: CloudForTest): readonly AlarmActionRow[] {
  const seen: AlarmActionRow[] = [];
  cloud.store.subscribe((changes) => {
    for (const { table, row } of changes) if (table === alarmActions.name && row) seen.push(row as AlarmActionRow);
  });
  return seen;
}
