import type { HealthCheck, TargetProblem, TargetRow } from "../../services/elasticloadbalancing/tables.js";

/** From registration to the end of the first check, ms. AWS begins at once. */
const FIRST_CHECK = 1_000;

/** What the load balancer knows of a target when it looks at it. */
export interface Observed {
  readonly target: TargetRow;
  readonly healthCheck: HealthCheck;
  /** A load balancer uses the target group: targets of others are not checked. */
  readonly inUse: boolean;
  /** What a check finds now. */
  readonly problem: TargetProblem | undefined;
}

/**
 * The target as it is now, the same object when nothing differs, and when to look again. A new target is healthy after one check
 * that it passes; otherwise it takes as many checks in a row as the target group says.
 * Source: Application Load Balancers User Guide, "Health checks for target groups". @param now ms since epoch.
 */
export function decide({ target, healthCheck, inUse, problem }: Observed, now: number) {
  if (!inUse || !healthCheck.enabled) return { target: forgotten(target) };
  const since = target.seen && target.seen.problem === problem ? target.seen.since : now;
  const seen =
    since === target.seen?.since && target.seen.problem === problem ? target : { ...target, seen: { problem, since } };
  const health = problem === undefined ? ("healthy" as const) : ("unhealthy" as const);
  if (target.health === health && target.problem === problem) return { target: seen };
  const at = since + wait(target, healthCheck, problem);
  if (now < at) return { target: seen, wakeAt: at };
  return { target: { ...seen, health, problem } };
}

function wait({ health }: TargetRow, { intervalSeconds, ...thresholds }: HealthCheck, problem?: TargetProblem): number {
  const interval = intervalSeconds * 1000;
  if (health === "initial") {
    return FIRST_CHECK + (problem === undefined ? 0 : (thresholds.unhealthyThreshold - 1) * interval);
  }
  return interval * (problem === undefined ? thresholds.healthyThreshold : thresholds.unhealthyThreshold);
}

/** A target that nobody checks begins anew when somebody does. */
function forgotten(target: TargetRow): TargetRow {
  if (target.health === "initial" && !target.seen) return target;
  const { seen: _seen, problem: _problem, ...rest } = target;
  return { ...rest, health: "initial" };
}
