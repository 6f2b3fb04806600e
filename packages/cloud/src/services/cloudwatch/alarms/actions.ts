/** The actions of alarms: which there are for a state, their start, and their end. */
import { alarmHistorySummaries } from "@understudy/catalogue";
import type { Store } from "../../../store/store.js";
import { jsonText } from "./json-text.js";
import { recordHistory } from "./record-history.js";
import type { AlarmActionRow, AlarmRow } from "./tables.js";
import { alarmActionKey, alarmActions, alarms } from "./tables.js";

/** ARNs of what is to be done in the state in which the alarm is. */
export function actionsFor({ stateValue, okActions, alarmActions: onAlarm, insufficientDataActions }: AlarmRow) {
  const all = { OK: okActions, ALARM: onAlarm, INSUFFICIENT_DATA: insufficientDataActions };
  return all[stateValue];
}

/** AWS repeats these every minute while the alarm stays in its state. */
export const isScalingPolicy = (action: string) => /^arn:[^:]+:autoscaling:[^:]*:[^:]*:scalingPolicy:/.test(action);

/** Puts an action that is to be taken; what nobody here can take ends at once, as failed. */
export function startAction(
  store: Store,
  { account, region, arn, name, stateValue }: AlarmRow,
  action: string,
  moment: Pick<AlarmActionRow, "first" | "at" | "value" | "threshold">,
): void {
  const row = { account, region, alarmArn: arn, alarmName: name, action, state: stateValue, ...moment };
  store.put(alarmActions, row);
  if (!isScalingPolicy(action)) endAction(store, row, { error: alarmHistorySummaries.noSuchTarget }, moment.at);
}

/**
 * Ends an action: its row goes, and, of the first one after a change of state, the alarm's history tells how it went.
 * @param outcome why it failed, in the words of who should have acted; empty when it was done
 * @param now ms since epoch
 */
export function endAction(
  store: Store,
  row: AlarmActionRow,
  { error }: { readonly error?: string },
  now: number,
): void {
  store.delete(alarmActions, alarmActionKey(row.alarmArn, row.action));
  const alarm = store.get(alarms, row.alarmArn);
  if (!alarm || !row.first) return;
  const { action: notificationResource, state } = row;
  const summary =
    error === undefined
      ? alarmHistorySummaries.actionDone(notificationResource)
      : alarmHistorySummaries.actionFailed(notificationResource, error);
  const told = {
    actionState: error === undefined ? "Succeeded" : "Failed",
    notificationResource,
    stateValue: state,
    error,
  };
  recordHistory(store, alarm, { at: now, type: "Action", summary, data: jsonText(told) });
}
