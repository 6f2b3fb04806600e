/** Runs scheduled actions: sets the bounds of their target, and moves the desired count within them as the service-linked role. */
import {
  Failure,
  scalingAttempted,
  scalingAttemptFailed,
  scalingBound,
  scalingBoundsFailed,
  scalingBoundsSet,
  scalingCauseSchedule,
  scalingSettingBounds,
} from "@understudy/catalogue";
import { addActivity } from "../../services/application-autoscaling/activity.js";
import { requireService } from "../../services/application-autoscaling/capacity.js";
import { checkBounds } from "../../services/application-autoscaling/check-bounds.js";
import { keepWithinBounds } from "../../services/application-autoscaling/keep-within-bounds.js";
import { rememberFailure } from "../../services/application-autoscaling/scale.js";
import { parseSchedule } from "../../services/application-autoscaling/schedule/parse-schedule.js";
import { timeZone } from "../../services/application-autoscaling/schedule/time-zone.js";
import type { ScalableTargetRow, ScheduledActionRow } from "../../services/application-autoscaling/tables.js";
import { scalableTargets, scheduledActions, targetKey } from "../../services/application-autoscaling/tables.js";
import type { Act } from "../../services/ecs/act.js";
import { actFor } from "../act-for.js";
import type { Controller, ControllerParts } from "../controller.js";
import { nextRun } from "./next-run.js";

const NAME = "scheduled-action";

/** A moment that passed while nobody was there to run it is let go after this long, ms. */
const GRACE = 60_000;

export function scheduledActionController(parts: ControllerParts): Controller {
  const { store, clock } = parts;
  const nextOf = (row: ScheduledActionRow) => {
    const zone = timeZone(row.Timezone);
    return zone && nextRun(row, parseSchedule(row.Schedule, zone));
  };
  return {
    name: NAME,
    concerns: ({ table, key, row }) => (table === scheduledActions.name && row ? [key] : []),
    all: (read) => read.all(scheduledActions).map(scheduledActions.key),
    reconcile(key) {
      const row = store.get(scheduledActions, key);
      const due = row && nextOf(row);
      const now = clock.now();
      if (!row || due === undefined || due > now) return due;
      const missed = now - due > GRACE;
      const ran = { ...row, scheduledFrom: missed ? now : due, started: true };
      store.put(scheduledActions, ran);
      const target = store.get(scalableTargets, targetKey(row, row));
      if (!missed && target && !target.suspended.ScheduledScalingSuspended) run(actFor(parts, NAME, row), target, row);
      return nextOf(ran);
    },
  };
}

function run(
  act: Act,
  before: ScalableTargetRow,
  { ScheduledActionName, ScalableTargetAction }: ScheduledActionRow,
): void {
  const { MinCapacity, MaxCapacity } = ScalableTargetAction;
  const target: ScalableTargetRow = {
    ...before,
    MinCapacity: MinCapacity ?? before.MinCapacity,
    MaxCapacity: MaxCapacity ?? before.MaxCapacity,
  };
  const bounds = [
    ...(MinCapacity === undefined ? [] : [scalingBound.format({ bound: "min", capacity: String(MinCapacity) })]),
    ...(MaxCapacity === undefined ? [] : [scalingBound.format({ bound: "max", capacity: String(MaxCapacity) })]),
  ].join(" and ");
  const Cause = scalingCauseSchedule.format({ action: ScheduledActionName });
  const Description = scalingSettingBounds.format({ bounds });
  const told = { Description, Cause };
  const refused = failureOf(() => checkBounds(target));
  if (refused) {
    // What one bound alone makes of the other cannot be known before.
    const StatusMessage = scalingBoundsFailed.format({ bounds, reason: refused.message });
    addActivity(act, target, { ...told, StatusCode: "Failed", StatusMessage, endedAt: act.now });
    return;
  }
  act.store.put(scalableTargets, target);
  addActivity(act, target, { ...told, StatusCode: "Successful", StatusMessage: scalingBoundsSet.format({ bounds }) });
  const failed = failureOf(() => keepWithinBounds(act, target, requireService(act, target).desiredCount ?? 0));
  if (!failed) return;
  rememberFailure(act, target, failed);
  const StatusMessage = scalingAttemptFailed.format({ reason: failed.message });
  const attempt = { Description: scalingAttempted.format({}), Cause, StatusMessage, endedAt: act.now };
  addActivity(act, target, { ...attempt, StatusCode: "Failed" });
}

/** What went wrong, if anything did; defects go on. */
function failureOf(work: () => void): Failure | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
