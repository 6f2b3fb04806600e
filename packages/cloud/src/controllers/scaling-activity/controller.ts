/** Sees scaling activities through: looks, as the service-linked role, whether ECS has as many tasks as it was told. */
import type { Service } from "@aws-sdk/client-ecs";
import { Failure, scalingChangedLater, scalingFailed, scalingFulfilled, scalingTimedOut } from "@understudy/catalogue";
import { endActivity } from "../../services/application-autoscaling/activity.js";
import { requireService } from "../../services/application-autoscaling/capacity.js";
import { findTarget } from "../../services/application-autoscaling/find.js";
import type { ScalingActivityRow } from "../../services/application-autoscaling/tables.js";
import { scalableTargets, scalingActivities, targetKey } from "../../services/application-autoscaling/tables.js";
import type { Act } from "../../services/ecs/act.js";
import { actFor } from "../act-for.js";
import type { Controller, ControllerParts } from "../controller.js";

const NAME = "scaling-activity";

/** How often it looks, ms. DIFFERS: AWS does not say; the activities in its guides took half a minute. */
const LOOK = 10_000;
/** After this long it gives up, ms. DIFFERS: AWS does not say when an activity is Unfulfilled. */
const PATIENCE = 15 * 60_000;

type End = Pick<ScalingActivityRow, "StatusCode" | "StatusMessage">;

export function scalingActivityController(parts: ControllerParts): Controller {
  const { store, clock } = parts;
  const reconcile = (key: string): number | undefined => {
    const [row] = store.list(scalingActivities, "ongoing", key, { limit: 1 });
    if (!row) return undefined;
    const now = clock.now();
    if (now < row.startedAt + LOOK) return row.startedAt + LOOK;
    const act = actFor(parts, NAME, row);
    const end = endOf(act, row);
    if (!end) return now + LOOK;
    store.transact(() => {
      endActivity(act, row, end);
      beginCooldown(act, row);
    });
    return undefined;
  };
  return {
    name: NAME,
    concerns: ({ table, row }) => {
      const activity = table === scalingActivities.name ? (row as ScalingActivityRow | undefined) : undefined;
      return activity?.desired === undefined ? [] : [targetKey(activity, activity)];
    },
    all: (read) =>
      read.all(scalingActivities).flatMap((row) => (row.desired === undefined ? [] : [targetKey(row, row)])),
    reconcile,
  };
}

/** How an activity ended; undefined while ECS is at it. */
function endOf(act: Act, row: ScalingActivityRow): End | undefined {
  const count = String(row.desired);
  let service: Service;
  try {
    service = requireService(act, row);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { StatusCode: "Failed", StatusMessage: scalingFailed.format({ count, reason: error.message }) };
  }
  if (service.desiredCount !== row.desired) {
    const other = String(service.desiredCount);
    return { StatusCode: "Overridden", StatusMessage: scalingChangedLater.format({ count, other }) };
  }
  if (service.runningCount === row.desired) {
    return { StatusCode: "Successful", StatusMessage: scalingFulfilled.format({ count }) };
  }
  if (act.now < row.startedAt + PATIENCE) return undefined;
  return { StatusCode: "Unfulfilled", StatusMessage: scalingTimedOut.format({ count }) };
}

/** The cooldown of what a policy did begins with the end of it. */
function beginCooldown(act: Act, row: ScalingActivityRow): void {
  const target = findTarget(row, { store: act.store, account: row.account, region: row.region });
  if (target?.lastScaling?.activityId !== row.ActivityId) return;
  act.store.put(scalableTargets, { ...target, lastScaling: { ...target.lastScaling, fulfilledAt: act.now } });
}
