/** Brings events to the targets of rules, as the principal that EventBridge is in AWS. */
import { Failure } from "@understudy/catalogue";
import { describe, recordFailure } from "../../gate/failures.js";
import type { DeliveryRow, RuleRow, TargetRow } from "../../services/events/tables.js";
import { deliveries, deliveryKey, rules, targetKey, targets } from "../../services/events/tables.js";
import { actFor } from "../act-for.js";
import type { Controller, ControllerParts } from "../controller.js";
import { deliverToTarget } from "./deliver-to-target.js";
import { nextAttempt } from "./next-attempt.js";

const NAME = "event-delivery";

/**
 * DIFFERS: AWS counts what it could not deliver (FailedInvocations) and sends it to the target's dead-letter queue; here it stands
 * among the failures, with its cause. Queues are not there.
 */
export function eventDeliveryController(parts: ControllerParts): Controller {
  const { store, clock } = parts;
  const reconcile = (key: string): number | undefined => {
    const row = store.get(deliveries, key);
    const rule = row && store.get(rules, row.ruleArn);
    const target = row && store.get(targets, targetKey(row.ruleArn, row.targetId));
    if (!row) return undefined;
    if (!rule || !target) return drop(row);
    if (row.dueAt > clock.now()) return row.dueAt;
    try {
      deliverToTarget(actFor(parts, NAME, row), { delivery: row, rule, target: target.target });
      return drop(row);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return fail(row, rule, target, error);
    }
  };
  const drop = ({ sequence }: DeliveryRow) => {
    store.delete(deliveries, deliveryKey(sequence));
    return undefined;
  };
  const fail = (row: DeliveryRow, rule: RuleRow, { target }: TargetRow, failure: Failure) => {
    const dueAt = nextAttempt(row, target.RetryPolicy, failure, clock.now());
    store.transact(() => {
      recordFailure(store, {
        ...describe(failure),
        id: parts.ids.uuid(),
        time: clock.now(),
        principal: principalOf(failure, target.RoleArn),
        surface: { kind: "rule-target", service: "events", resource: rule.arn },
      });
      if (dueAt === undefined) drop(row);
      else store.put(deliveries, { ...row, attempts: row.attempts + 1, dueAt });
    });
    return dueAt;
  };
  return {
    name: NAME,
    concerns: ({ table, key, row }) => (table === deliveries.name && row ? [key] : []),
    all: (read) => read.all(deliveries).map(({ sequence }) => deliveryKey(sequence)),
    reconcile,
  };
}

/** Who was refused: EventBridge itself as long as it has no role. */
function principalOf(failure: Failure, roleArn: string | undefined): string {
  return roleArn === undefined || failure.mode.id.startsWith("events.") ? "events.amazonaws.com" : roleArn;
}
