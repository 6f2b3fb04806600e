/** Brings an alarm into a state: the row, its history, the event that tells of it, and the actions it has for that state. */
import type { StateValue } from "@aws-sdk/client-cloudwatch";
import { alarmHistorySummaries } from "@understudy/catalogue";
import type { Ids } from "../../../ids.js";
import type { Store } from "../../../store/store.js";
import { busNamed, DEFAULT_BUS } from "../../events/arn.js";
import { busEvent } from "../../events/event.js";
import { publish } from "../../events/publish.js";
import { rules } from "../../events/tables.js";
import { actionsFor, startAction } from "./actions.js";
import { jsonText, Raw } from "./json-text.js";
import { recordHistory } from "./record-history.js";
import { stateChangeEvent } from "./state-change-event.js";
import type { AlarmActionRow, AlarmRow } from "./tables.js";
import { alarms } from "./tables.js";

export interface NewState {
  readonly value: StateValue;
  readonly reason: string;
  /** JSON text. */
  readonly reasonData?: string;
}

/** What a change of state happens with. */
export interface Acting {
  readonly store: Store;
  readonly ids: Ids;
  /** ms since epoch. */
  readonly now: number;
}

/**
 * AWS: actions are taken when the state becomes another, and not when they are disabled or held back.
 * @param row as it stands in the store, or with members that change along with the state
 */
export function changeState(
  row: AlarmRow,
  { value, reason, reasonData }: NewState,
  { store, ids, now }: Acting,
  compared: Pick<AlarmActionRow, "value" | "threshold"> = {},
): void {
  const before = store.get(alarms, row.arn) ?? row;
  const transition = before.stateValue !== value;
  const after: AlarmRow = {
    ...row,
    stateValue: value,
    stateReason: reason,
    stateReasonData: reasonData,
    stateUpdatedAt: now,
    stateTransitionedAt: transition ? now : row.stateTransitionedAt,
  };
  store.put(alarms, after);
  if (!transition) return;
  recordHistory(store, after, {
    at: now,
    type: "StateUpdate",
    summary: alarmHistorySummaries.stateUpdated(before.stateValue, value),
    data: stateHistory(before, after),
  });
  tell(before, after, { store, ids, now });
  if (!after.actionsEnabled || (after.kind === "CompositeAlarm" && after.actionsSuppressedBy)) return;
  for (const action of actionsFor(after)) startAction(store, after, action, { first: true, at: now, ...compared });
}

function stateHistory(before: AlarmRow, after: AlarmRow): string {
  const state = ({ stateValue, stateReason, stateReasonData }: AlarmRow) => ({
    stateValue,
    stateReason,
    stateReasonData: stateReasonData === undefined ? undefined : new Raw(stateReasonData),
  });
  return jsonText({ version: "1.0", oldState: state(before), newState: state(after) });
}

/** Where no rule could match nothing is made. */
function tell(before: AlarmRow, after: AlarmRow, { store, ids, now }: Acting): void {
  const bus = busNamed(DEFAULT_BUS, after).arn;
  if (store.count(rules, "matching", bus) === 0) return;
  publish(store, bus, busEvent(stateChangeEvent(before, after, now), after, ids), { now });
}
