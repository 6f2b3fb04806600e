import { setActionsEnabled } from "../alarms/set-actions-enabled.js";
import { alarmCheck } from "../check.js";
import { operation } from "../operation.js";

/** AWS: names that are not there are no error. Source: CloudWatch API reference, EnableAlarmActions. */
export const EnableAlarmActions = operation("EnableAlarmActions", {
  authorize: ({ AlarmNames }, read) => AlarmNames.map((name) => alarmCheck("EnableAlarmActions", name, read)),
  run({ AlarmNames }, context) {
    setActionsEnabled(AlarmNames, true, context);
    return {};
  },
});
