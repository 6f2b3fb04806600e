/** Takes a deployment through its stages, as far as it gets now. A stage that waits for nothing takes no time (DIFFERS: at AWS each takes a while). */
import { ecsDeploymentRolledBackByHook } from "@understudy/catalogue";
import type { Act } from "../../services/ecs/act.js";
import { openHooks, overdueHook, pausedHook } from "../../services/ecs/lifecycle-hooks.js";
import type {
  Lifecycle,
  LifecycleStage,
  ServiceDeploymentRow,
  ServiceRow,
  TaskRow,
} from "../../services/ecs/tables.js";
import { isWhole } from "./decide-shift.js";
import { firstStage, nextStage, nextWeight, stageTime } from "./lifecycle-stages.js";
import type { Shifted } from "./shift-traffic.js";

export interface Stepped {
  readonly lifecycle: Lifecycle;
  /** Why the deployment has to go back: a hook ran out of time and asked for that, or there is no rule to shift. */
  readonly rollBack?: string;
  /** When to look again, ms since epoch. */
  readonly wakeAt?: number;
}

/** @param shift moves traffic; it may refuse, and is tried again later. */
export function stepLifecycle(
  service: ServiceRow,
  own: readonly TaskRow[],
  row: ServiceDeploymentRow,
  act: Pick<Act, "now" | "ids">,
  shift: (weights: Pick<Lifecycle, "productionWeight" | "testWeight">) => Shifted,
): Stepped {
  let lifecycle = row.lifecycle ?? entered(firstStage(row.sources.length), undefined, row, act);
  for (;;) {
    lifecycle = overdueHook(lifecycle, act.now);
    if (lifecycle.hooks.some(({ status, timeoutAction }) => status === "TIMED_OUT" && timeoutAction === "ROLLBACK")) {
      return { lifecycle, rollBack: ecsDeploymentRolledBackByHook.format({ stage: lifecycle.stage }) };
    }
    const wakeAt = until(lifecycle, row);
    if (pausedHook(lifecycle) || (wakeAt ?? 0) > act.now) return { lifecycle, wakeAt };
    const next = isDone(lifecycle, service, own) ? nextStage(lifecycle) : undefined;
    if (!next) return { lifecycle };
    const after = entered(next, lifecycle, row, act);
    const shifted = sameWeights(after, lifecycle) ? undefined : shift(after);
    if (shifted?.rollBack !== undefined) return { lifecycle, rollBack: shifted.rollBack };
    if (shifted?.retryAt !== undefined) return { lifecycle, wakeAt: shifted.retryAt };
    lifecycle = after;
  }
}

const sameWeights = (one: Lifecycle, other: Lifecycle) =>
  one.productionWeight === other.productionWeight && one.testWeight === other.testWeight;

function entered(
  stage: LifecycleStage,
  before: Lifecycle | undefined,
  { deploymentConfiguration, sources }: ServiceDeploymentRow,
  { now, ids }: Pick<Act, "now" | "ids">,
): Lifecycle {
  const { productionWeight = 0, testWeight = 0 } = before ?? {};
  return {
    stage,
    since: now,
    productionWeight:
      stage === "PRODUCTION_TRAFFIC_SHIFT"
        ? nextWeight(sources.length > 0 ? deploymentConfiguration : {}, productionWeight)
        : productionWeight,
    testWeight: stage === "TEST_TRAFFIC_SHIFT" ? 100 : testWeight,
    hooks: openHooks(stage, deploymentConfiguration, now, ids),
  };
}

/** When the stage can end at the earliest, or its hook ends by itself. */
function until(lifecycle: Lifecycle, { deploymentConfiguration, sources }: ServiceDeploymentRow): number | undefined {
  // With nothing to compare with, a first deployment gets all traffic at once and bakes not (inferred).
  const time = sources.length > 0 ? stageTime(lifecycle, deploymentConfiguration) : 0;
  return pausedHook(lifecycle)?.expiresAt ?? (time > 0 ? lifecycle.since + time : undefined);
}

/** What a stage waits for beside time: in SCALE_UP the new revision comes up; CLEAN_UP ends with the deployment. */
function isDone({ stage }: Lifecycle, service: ServiceRow, own: readonly TaskRow[]): boolean {
  return stage === "SCALE_UP" ? isWhole(own, service) : stage !== "CLEAN_UP";
}
