import type { Act } from "../../services/ecs/act.js";
import { inputFor } from "../../services/events/target/input-for.js";
import { assumeTargetRole } from "./assume-target-role.js";
import type { Delivery } from "./deliver-to-target.js";

/**
 * Starts an execution of the target's state machine with the target's input, as the target's role: it needs states:StartExecution.
 * Source: EventBridge User Guide, "Permissions for Step Functions targets".
 * @throws Failure
 */
export function deliverToStateMachine(act: Act, { delivery, rule, target }: Delivery): void {
  const caller = assumeTargetRole(act, target.RoleArn ?? "", rule);
  const input = inputFor(target, delivery.event, rule);
  act.call(caller, "states", "StartExecution", { stateMachineArn: target.Arn, input });
}
