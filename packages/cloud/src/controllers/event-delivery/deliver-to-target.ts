import { eventsTargetNotReachable, refuse } from "@understudy/catalogue";
import type { Act } from "../../services/ecs/act.js";
import type { DeliveryRow, RuleRow } from "../../services/events/tables.js";
import type { GivenTarget } from "../../services/events/target/check-target.js";
import { deliverToBus } from "./deliver-to-bus.js";
import { deliverToEcs } from "./deliver-to-ecs.js";
import { deliverToLogs } from "./deliver-to-logs.js";
import { deliverToStateMachine } from "./deliver-to-state-machine.js";

/** An event on its way from a rule to a target. */
export interface Delivery {
  readonly delivery: DeliveryRow;
  readonly rule: RuleRow;
  readonly target: GivenTarget;
}

/** By the service and kind of resource of the target's ARN. */
const kinds: readonly (readonly [arn: RegExp, deliver: (act: Act, delivery: Delivery) => void])[] = [
  [/^arn:[^:]+:ecs:[^:]*:\d{12}:cluster\//, deliverToEcs],
  [/^arn:[^:]+:logs:[^:]*:\d{12}:log-group:/, deliverToLogs],
  [/^arn:[^:]+:states:[^:]*:\d{12}:stateMachine:/, deliverToStateMachine],
  [/^arn:[^:]+:events:[^:]*:\d{12}:event-bus\//, deliverToBus],
];

/** Invokes the target. @throws Failure when it could not be invoked. */
export function deliverToTarget(act: Act, delivery: Delivery): void {
  const { Arn } = delivery.target;
  const [, deliver] = kinds.find(([arn]) => arn.test(Arn)) ?? refuse(eventsTargetNotReachable, { arn: Arn });
  deliver(act, delivery);
}
