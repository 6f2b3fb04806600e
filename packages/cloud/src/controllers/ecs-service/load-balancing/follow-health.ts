import type { TargetHealth, TargetHealthDescription } from "@aws-sdk/client-elastic-load-balancing-v2";
import { ecsEventFailedToDescribeHealth, Failure } from "@understudy/catalogue";
import type { Act } from "../../../services/ecs/act.js";
import type { ServiceRow, TaskRow, TaskTarget } from "../../../services/ecs/tables.js";
import { tasks } from "../../../services/ecs/tables.js";
import type { Scheduler } from "./scheduler.js";
import { tellFailure } from "./tell-failure.js";

/** Notes on the tasks how their load balancers find them; a target that has drained is forgotten. */
export function followHealth(before: ServiceRow, own: readonly TaskRow[], scheduler: Scheduler, act: Act): ServiceRow {
  const known = own.filter(({ targets }) => targets?.some(isKnown));
  const arns = new Set(known.flatMap(({ targets = [] }) => targets.filter(isKnown).map((one) => one.targetGroupArn)));
  let service = before;
  const health = new Map<string, readonly TargetHealthDescription[] | undefined>();
  for (const arn of arns) {
    try {
      const answer = scheduler.call("DescribeTargetHealth", { TargetGroupArn: arn });
      health.set(arn, (answer as { TargetHealthDescriptions: TargetHealthDescription[] }).TargetHealthDescriptions);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      health.set(arn, undefined);
      const trouble = { template: ecsEventFailedToDescribeHealth, targetGroupArn: arn, failure: error };
      service = tellFailure(service, trouble, act);
    }
  }
  for (const task of known) note(task, health, act);
  return service;
}

const isKnown = ({ state }: TaskTarget) => state !== "waiting";

type Health = ReadonlyMap<string, readonly TargetHealthDescription[] | undefined>;

function note(task: TaskRow, health: Health, { store }: Act): void {
  const before = task.targets ?? [];
  const after = before.flatMap((target) => {
    if (!isKnown(target)) return [target];
    const described = health.get(target.targetGroupArn);
    // Of a target group that nobody can look into nobody can say when a target has drained.
    if (!described) return target.state === "draining" ? [] : [target];
    const own = described.find(({ Target }) => Target?.Id === target.id && Target.Port === target.port);
    return next(target, own?.TargetHealth) ?? [];
  });
  const same = after.length === before.length && after.every((one, i) => one === before[i]);
  if (!same) store.put(tasks, { ...task, targets: after });
}

/** The target as it is now; undefined when it is gone. The same object when nothing differs. */
function next(target: TaskTarget, health: TargetHealth | undefined): TaskTarget | undefined {
  if (target.state === "draining") return health?.State === "draining" ? target : undefined;
  // Somebody else deregistered it: it is to be registered again.
  if (!health || health.State === "draining") return withState(target, "waiting");
  if (health.State === "unhealthy") return withState(target, "unhealthy", health.Description);
  return withState(target, health.State === "healthy" ? "healthy" : "initial");
}

function withState(before: TaskTarget, state: TaskTarget["state"], reason?: string): TaskTarget {
  if (before.state === state && before.reason === reason) return before;
  const { targetGroupArn, id, port } = before;
  return { targetGroupArn, id, port, state, ...(reason !== undefined && { reason }) };
}
