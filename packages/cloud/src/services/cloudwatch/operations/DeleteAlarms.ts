import { recordConfiguration } from "../alarms/configuration-history.js";
import { findAlarm } from "../alarms/find-alarm.js";
import { alarmActionKey, alarmActions, alarms } from "../alarms/tables.js";
import { alarmCheck } from "../check.js";
import { operation } from "../operation.js";

/** AWS: names that are not there are no error. What an alarm went through stays in its history. */
export const DeleteAlarms = operation("DeleteAlarms", {
  authorize: ({ AlarmNames }, read) => AlarmNames.map((name) => alarmCheck("DeleteAlarms", name, read)),
  run({ AlarmNames }, context) {
    const { store, now } = context;
    for (const name of new Set(AlarmNames)) {
      const before = findAlarm(name, context);
      if (!before) continue;
      recordConfiguration(store, now, { before });
      for (const { action } of store.list(alarmActions, "alarm", before.arn)) {
        store.delete(alarmActions, alarmActionKey(before.arn, action));
      }
      store.delete(alarms, before.arn);
    }
    return {};
  },
});
