import type { Act } from "../../services/ecs/act.js";
import { isObject, parseJson } from "../../services/events/pattern/json.js";
import { inputFor } from "../../services/events/target/input-for.js";
import { eventBridge } from "./assume-target-role.js";
import type { Delivery } from "./deliver-to-target.js";

/**
 * Writes the event into a stream of its own, as EventBridge itself: a resource policy of CloudWatch Logs must let it. The input may
 * name timestamp and message. Source: EventBridge User Guide, "CloudWatch Logs groups as targets".
 * DIFFERS: AWS writes events to log groups with the help of delivery.logs.amazonaws.com, which a policy has to name too.
 * @throws Failure
 */
export function deliverToLogs(act: Act, { delivery, rule, target }: Delivery): void {
  const logGroupName = target.Arn.split(":")[6] ?? "";
  const logStreamName = act.ids.uuid();
  const caller = eventBridge(rule);
  const input = inputFor(target, delivery.event, rule);
  const entry = target.InputTransformer ? parseJson(input) : undefined;
  const { timestamp, message } = isObject(entry) ? entry : {};
  const logEvents = [
    {
      timestamp: typeof timestamp === "number" ? timestamp : Date.parse(delivery.event.time),
      message: message === undefined ? input : typeof message === "string" ? message : JSON.stringify(message),
    },
  ];
  act.call(caller, "logs", "CreateLogStream", { logGroupName, logStreamName });
  act.call(caller, "logs", "PutLogEvents", { logGroupName, logStreamName, logEvents });
}
