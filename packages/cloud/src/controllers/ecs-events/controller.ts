/**
 * Puts what happens in ECS on the default event bus of its account. The act is AWS's own: no principal calls, and no policy lets it
 * or keeps it.
 */
import { busNamed, DEFAULT_BUS } from "../../services/events/arn.js";
import type { BusEvent } from "../../services/events/event.js";
import { busEvent } from "../../services/events/event.js";
import { publish } from "../../services/events/publish.js";
import { rules } from "../../services/events/tables.js";
import type { Controller, ControllerParts } from "../controller.js";
import { eventsOf, tellsOf } from "./events-of.js";

const KEY = "events";

/**
 * INVARIANT: every change makes its events, in the order of changes, however many come before the next look: they are read off the
 * changes, which the store tells of one by one, and wait here. What waits when the process ends is lost; AWS promises no more than
 * best effort either. Where no rule could match nothing is made.
 */
export function ecsEventsController({ store, clock, ids }: ControllerParts): Controller {
  const waiting: { readonly bus: string; readonly event: BusEvent }[] = [];
  return {
    name: "ecs-events",
    concerns(change, read) {
      const at = tellsOf(change);
      if (!at) return [];
      const bus = busNamed(DEFAULT_BUS, at).arn;
      if (read.count(rules, "matching", bus) === 0) return [];
      const found = eventsOf(change, read, clock.now()).map((told) => ({ bus, event: busEvent(told, at, ids) }));
      waiting.push(...found);
      return found.length > 0 ? [KEY] : [];
    },
    all: () => [],
    reconcile() {
      store.transact(() => {
        for (const { bus, event } of waiting.splice(0)) publish(store, bus, event, { now: clock.now() });
      });
      return undefined;
    },
  };
}
