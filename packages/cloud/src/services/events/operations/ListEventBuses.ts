import { busNamed, DEFAULT_BUS } from "../arn.js";
import { listCheck } from "../check.js";
import { findBus } from "../find.js";
import { operation } from "../operation.js";
import { listFrom, page } from "../page.js";
import type { EventBusRow } from "../tables.js";
import { eventBuses, placeKey } from "../tables.js";
import { wireBus } from "../wire-bus.js";

const nameOf = ({ name }: EventBusRow) => name;

/** Source: Amazon EventBridge API reference, ListEventBuses. */
export const ListEventBuses = operation("ListEventBuses", {
  authorize: (_input, read) => [listCheck("ListEventBuses", "event-bus", read)],
  run(input, context) {
    const made = context.store.list(eventBuses, "place", placeKey(context)).filter((row) => row.name !== DEFAULT_BUS);
    const buses = [...made, findBus(busNamed(DEFAULT_BUS, context), context) as EventBusRow]
      .filter(({ name }) => name.startsWith(input.NamePrefix ?? ""))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    const { rows, end } = page(listFrom(buses, nameOf), nameOf, input);
    return { EventBuses: rows.map(wireBus), ...end };
  },
});
