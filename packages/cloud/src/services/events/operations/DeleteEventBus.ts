import { eventsBusDefaultStays, refuse } from "@understudy/catalogue";
import { busOf, DEFAULT_BUS } from "../arn.js";
import { busCheck } from "../check.js";
import { deleteRule } from "../delete-rule.js";
import { operation } from "../operation.js";
import { eventBuses, rules } from "../tables.js";

/**
 * "All rules associated with this event bus need to be deleted" is said of partner buses; here they go with the bus. A bus that
 * is not there is deleted without a word. Source: Amazon EventBridge API reference, DeleteEventBus.
 */
export const DeleteEventBus = operation("DeleteEventBus", {
  authorize: (input, read) => [busCheck("DeleteEventBus", busOf(input.Name, read), read)],
  run(input, context) {
    const { store } = context;
    const bus = busOf(input.Name, context);
    if (bus.name === DEFAULT_BUS) refuse(eventsBusDefaultStays, {});
    for (const rule of store.list(rules, "bus", bus.arn)) deleteRule(store, rule);
    store.delete(eventBuses, bus.arn);
    return {};
  },
});
