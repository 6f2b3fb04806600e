import type { Store } from "../../store/store.js";
import type { ListenerRow } from "./tables.js";
import { listeners, rules } from "./tables.js";

/** Deletes a listener with its rules. */
export function deleteListener({ arn }: ListenerRow, store: Store): void {
  for (const rule of store.list(rules, "listener", arn)) store.delete(rules, rule.arn);
  store.delete(listeners, arn);
}
