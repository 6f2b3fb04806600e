import type { Context } from "../../../gate/operation.js";
import { recordConfiguration } from "./configuration-history.js";
import { findAlarm } from "./find-alarm.js";
import { alarms } from "./tables.js";

/** Lets the alarms of those names act, or keeps them from it. */
export function setActionsEnabled(names: readonly string[], actionsEnabled: boolean, context: Context): void {
  for (const name of new Set(names)) {
    const before = findAlarm(name, context);
    if (!before || before.actionsEnabled === actionsEnabled) continue;
    const after = { ...before, actionsEnabled, configurationUpdatedAt: context.now };
    context.store.put(alarms, after);
    recordConfiguration(context.store, context.now, { before, after });
  }
}
