import type { Store } from "../../store/store.js";
import type { RuleRow } from "./tables.js";
import { rules, targetKey, targets } from "./tables.js";

/** Deletes a rule with the targets it has. What is on its way to them is dropped by the controller of deliveries. */
export function deleteRule(store: Store, rule: RuleRow): void {
  for (const { target } of store.list(targets, "rule", rule.arn)) {
    store.delete(targets, targetKey(rule.arn, target.Id));
  }
  store.delete(rules, rule.arn);
}
