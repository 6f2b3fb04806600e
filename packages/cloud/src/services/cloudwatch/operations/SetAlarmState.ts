import { cloudwatchStateDataInvalid, refuse } from "@understudy/catalogue";
import { changeState } from "../alarms/change-state.js";
import { requireAlarm } from "../alarms/find-alarm.js";
import { alarmCheck } from "../check.js";
import { operation } from "../operation.js";

/** AWS: for a while only: a metric alarm is evaluated with the next minute, a composite one when one of its alarms changes. */
export const SetAlarmState = operation("SetAlarmState", {
  authorize: ({ AlarmName }, read) => [alarmCheck("SetAlarmState", AlarmName, read)],
  run({ AlarmName, StateValue, StateReason, StateReasonData }, context) {
    if (StateReasonData !== undefined && !isJson(StateReasonData)) refuse(cloudwatchStateDataInvalid, {});
    const row = requireAlarm(AlarmName, context);
    changeState(row, { value: StateValue, reason: StateReason, reasonData: StateReasonData }, context);
    return {};
  },
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
