import { eventsBusNotFound, eventsRuleNotFound, refuse } from "@understudy/catalogue";
import type { ReadStore } from "../../store/store.js";
import type { BusNamed } from "./arn.js";
import { DEFAULT_BUS, ruleArn } from "./arn.js";
import type { EventBusRow, RuleRow } from "./tables.js";
import { eventBuses, rules } from "./tables.js";

interface Reading {
  readonly store: ReadStore;
}

/** The bus, if there is one. The default bus is always there, though it has no row until something is set on it. */
export function findBus(bus: BusNamed, { store }: Reading): EventBusRow | undefined {
  return store.get(eventBuses, bus.arn) ?? (bus.name === DEFAULT_BUS ? { ...bus, tags: [] } : undefined);
}

/** @throws Failure events.bus-not-found */
export function requireBus(bus: BusNamed, read: Reading): EventBusRow {
  return findBus(bus, read) ?? refuse(eventsBusNotFound, { bus: bus.name });
}

/** @throws Failure events.bus-not-found, events.rule-not-found */
export function requireRule(name: string, bus: BusNamed, read: Reading): RuleRow {
  requireBus(bus, read);
  return read.store.get(rules, ruleArn(bus, name)) ?? refuse(eventsRuleNotFound, { rule: name, bus: bus.name });
}
