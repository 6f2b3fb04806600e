import { setActionsEnabled } from "../alarms/set-actions-enabled.js";
import { alarmCheck } from "../check.js";
import { operation } from "../operation.js";

/** AWS: names that are not there are no error. Source: CloudWatch API reference, DisableAlarmActions. */
export const DisableAlarmActions = operation("DisableAlarmActions", {
  authorize: ({ AlarmNames }, read) => AlarmNames.map((name) => alarmCheck("DisableAlarmActions", name, read)),
  run({ AlarmNames }, context) {
    setActionsEnabled(AlarmNames, false, context);
    return {};
  },
});
