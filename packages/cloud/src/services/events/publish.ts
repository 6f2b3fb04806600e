/** Puts an event on a bus: every rule that it matches gets a delivery for each of its targets. */
import type { Store } from "../../store/store.js";
import { busOf } from "./arn.js";
import type { BusEvent } from "./event.js";
import { compiledPattern } from "./pattern/compiled-pattern.js";
import type { RuleRow, TargetRow } from "./tables.js";
import { deliveries, rules, targets } from "./tables.js";

export interface PublishOptions {
  /** ms since epoch. */
  readonly now: number;
  /** The event came from another bus: AWS hands it on once only ("Chaining event buses is not supported"). */
  readonly forwarded?: boolean;
}

/** Starts nothing: what it puts, the controller of deliveries works off. */
export function publish(store: Store, busArn: string, event: BusEvent, { now, forwarded }: PublishOptions): void {
  for (const rule of store.list(rules, "matching", busArn)) {
    if (rule.eventPattern === undefined || !compiledPattern(rule.eventPattern)(event)) continue;
    const wanted = ({ target }: TargetRow) => !forwarded || !isBus(target.Arn);
    deliver(store, rule, event, now, wanted);
  }
}

/** Puts a delivery of the event for each target of one rule. */
export function deliver(
  store: Store,
  rule: RuleRow,
  event: BusEvent,
  now: number,
  wanted: (target: TargetRow) => boolean = () => true,
): void {
  const { account, region } = rule;
  for (const row of store.list(targets, "rule", rule.arn).filter(wanted)) {
    store.put(deliveries, {
      account,
      region,
      // Revisions rise with every put and are kept over restarts.
      sequence: store.revision + 1,
      ruleArn: rule.arn,
      targetId: row.target.Id,
      event,
      createdAt: now,
      attempts: 0,
      dueAt: now,
    });
  }
}

const isBus = (arn: string) => busOf(arn, { account: "", region: "" }).arn === arn;
