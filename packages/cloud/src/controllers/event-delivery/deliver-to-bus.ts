import { eventsTargetNotReachable, refuse } from "@understudy/catalogue";
import type { Act } from "../../services/ecs/act.js";
import { busOf } from "../../services/events/arn.js";
import { findBus } from "../../services/events/find.js";
import { deliveries } from "../../services/events/tables.js";
import { assumeTargetRole, eventBridge } from "./assume-target-role.js";
import type { Delivery } from "./deliver-to-target.js";

/**
 * Puts the event on another bus: as the target's role, which needs events:PutEvents, or without one as EventBridge itself, which
 * the bus's policy must let in. Source: EventBridge User Guide, "Sending and receiving events between event buses".
 * DIFFERS: an event that is handed to another bus gets another id.
 * @throws Failure
 */
export function deliverToBus(act: Act, { delivery, rule, target }: Delivery): void {
  const bus = busOf(target.Arn, act);
  const { event } = delivery;
  const caller = target.RoleArn === undefined ? eventBridge(rule) : assumeTargetRole(act, target.RoleArn, rule);
  const Entries = [
    {
      EventBusName: bus.arn,
      Time: new Date(event.time),
      Source: event.source,
      DetailType: event["detail-type"],
      Resources: event.resources,
      Detail: JSON.stringify(event.detail),
    },
  ];
  // PutEvents knows by it that an event of AWS's own is handed on.
  if (caller.kind === "access-key") act.store.put(deliveries, { ...delivery, session: caller.accessKeyId });
  act.call(caller, "events", "PutEvents", { Entries });
  if (!findBus(bus, act)) refuse(eventsTargetNotReachable, { arn: target.Arn });
}
