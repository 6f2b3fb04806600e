/**
 * Evaluates composite alarms: when they are made or changed, and when an alarm of their rule changes its state. Holds their actions
 * back while their suppressor says so. The act is CloudWatch's own: no principal calls.
 */
import { alarmReasons } from "@understudy/catalogue";
import { actionsFor, startAction } from "../../services/cloudwatch/alarms/actions.js";
import type { NewState } from "../../services/cloudwatch/alarms/change-state.js";
import { changeState } from "../../services/cloudwatch/alarms/change-state.js";
import { jsonText } from "../../services/cloudwatch/alarms/json-text.js";
import { momentText } from "../../services/cloudwatch/alarms/moment-text.js";
import { holds, parseRule } from "../../services/cloudwatch/alarms/parse-rule.js";
import type { AlarmRow, CompositeAlarmRow } from "../../services/cloudwatch/alarms/tables.js";
import { alarms } from "../../services/cloudwatch/alarms/tables.js";
import { alarmArn } from "../../services/cloudwatch/arn.js";
import type { ReadStore } from "../../store/store.js";
import type { Controller, ControllerParts } from "../controller.js";
import { suppressionOf } from "./suppression.js";

export function compositeAlarmController({ store, clock, ids }: ControllerParts): Controller {
  const reconcile = (row: CompositeAlarmRow): number | undefined => {
    const now = clock.now();
    const next = nextState(row, store);
    const transition = next !== undefined && next.value !== row.stateValue;
    const state = transition ? next.value : row.stateValue;
    const since = transition ? now : row.stateTransitionedAt;
    const suppressor = row.actionsSuppressor === undefined ? undefined : store.get(alarms, row.actionsSuppressor);
    const suppression = suppressionOf(row, suppressor, { state, since, now });
    const after: CompositeAlarmRow = {
      ...row,
      evaluatedFor: fingerprint(row, store),
      actionsSuppressedBy: suppression?.by,
      actionsSuppressedReason: suppression && suppressor && alarmReasons.suppressedByAlarm(suppressor.name),
    };
    if (transition) changeState(after, next, { store, ids, now });
    else if (isOther(row, after)) store.put(alarms, after);
    if (!transition && row.actionsSuppressedBy && !suppression && row.stateValue === "ALARM" && row.actionsEnabled) {
      for (const action of actionsFor(row)) startAction(store, after, action, { first: true, at: now });
    }
    return suppression?.until;
  };

  return {
    name: "composite-alarm",
    concerns({ table, key, row, before }, read) {
      if (table !== alarms.name) return [];
      const [now, then] = [row as AlarmRow | undefined, before as AlarmRow | undefined];
      const parents = now?.stateValue === then?.stateValue ? [] : read.list(alarms, "child", key).map(({ arn }) => arn);
      const isChanged = now?.kind === "CompositeAlarm" && now.configurationUpdatedAt !== then?.configurationUpdatedAt;
      return isChanged ? [key, ...parents] : parents;
    },
    all: (read) => read.list(alarms, "composite", "composite").map(({ arn }) => arn),
    reconcile(arn) {
      const row = store.get(alarms, arn);
      return row?.kind === "CompositeAlarm" ? store.transact(() => reconcile(row)) : undefined;
    },
  };
}

const isOther = (row: CompositeAlarmRow, after: CompositeAlarmRow) =>
  row.evaluatedFor !== after.evaluatedFor ||
  row.actionsSuppressedBy !== after.actionsSuppressedBy ||
  row.actionsSuppressedReason !== after.actionsSuppressedReason;

/** The rule and the states it is evaluated for: a state that was set by hand stays until one of these changes. */
function fingerprint({ alarmRule, children }: CompositeAlarmRow, store: ReadStore): string {
  return JSON.stringify([alarmRule, ...children.map((arn) => store.get(alarms, arn)?.stateValue)]);
}

/** What the rule says; undefined where nothing changed since it was evaluated. */
function nextState(row: CompositeAlarmRow, store: ReadStore): NewState | undefined {
  if (row.evaluatedFor === fingerprint(row, store)) return undefined;
  const stateOf = (nameOrArn: string) =>
    store.get(alarms, nameOrArn.startsWith("arn:") ? nameOrArn : alarmArn(row, nameOrArn))?.stateValue;
  const value = holds(parseRule(row.alarmRule), stateOf) ? "ALARM" : "OK";
  const children = row.children.flatMap((arn) => store.get(alarms, arn) ?? []);
  const newest = children.reduce<AlarmRow | undefined>(
    (found, child) => (found && found.stateTransitionedAt >= child.stateTransitionedAt ? found : child),
    undefined,
  );
  const rule = row.evaluatedFor === undefined ? undefined : (JSON.parse(row.evaluatedFor) as readonly unknown[])[0];
  if (rule === row.alarmRule && newest) {
    const reason = alarmReasons.childChanged(newest.arn, newest.stateValue, newest.stateTransitionedAt);
    return { value, reason, reasonData: triggers([newest]) };
  }
  const says =
    row.configurationUpdatedAt === row.createdAt ? alarmReasons.compositeCreated : alarmReasons.compositeUpdated;
  return { value, reason: says(row.arn, value), reasonData: triggers(children) };
}

/** Source: events of composite alarms in the CloudWatch User Guide. */
function triggers(children: readonly AlarmRow[]): string {
  return jsonText({
    triggeringAlarms: children.map(({ arn, stateValue, stateTransitionedAt }) => ({
      arn,
      state: { value: stateValue, timestamp: momentText(stateTransitionedAt) },
    })),
  });
}
