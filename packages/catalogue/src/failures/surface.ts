import type { Surface } from "../failure-mode.js";

/** The failure is the answer of these operations of a service; of any of them when none is named. */
export function answerOf(service: string, ...operations: readonly string[]): Surface {
  return { kind: "api", service, operations: operations.length > 0 ? operations : "any" };
}

/** The failure stands in a stopped task's `stoppedReason` or in a container's `reason`. */
export const stoppedReason: Surface = { kind: "stopped-reason" };

/** A rule of EventBridge fired, and its target was not invoked. */
export const ruleTarget: Surface = { kind: "rule-target" };

/** The failure stands in the StatusMessage of a scaling activity. */
export const scalingActivity: Surface = { kind: "scaling-activity" };

/** The failure stands in a service's `events`. */
export const serviceEvent: Surface = { kind: "service-event" };
