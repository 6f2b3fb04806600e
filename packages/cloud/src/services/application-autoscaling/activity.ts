import type { Act } from "../ecs/act.js";
import type { ScalableTargetRow, ScalingActivityRow } from "./tables.js";
import { scalingActivities, targetKey } from "./tables.js";

type Told = Pick<ScalingActivityRow, "Description" | "Cause" | "StatusCode"> &
  Partial<Pick<ScalingActivityRow, "StatusMessage" | "NotScaledReasons" | "desired" | "endedAt">>;

/** Begins an activity of a target, newest of all, and keeps it. */
export function addActivity({ store, ids, now }: Act, target: ScalableTargetRow, told: Told): ScalingActivityRow {
  const { account, region, ServiceNamespace, ResourceId, ScalableDimension } = target;
  const row: ScalingActivityRow = {
    account,
    region,
    ServiceNamespace,
    ResourceId,
    ScalableDimension,
    ActivityId: ids.uuid(),
    order: `${falling(now)}-${falling(store.revision)}`,
    startedAt: now,
    ...told,
  };
  store.put(scalingActivities, row);
  return row;
}

/**
 * DIFFERS: AWS keeps an activity each time a policy fails or comes to nothing; here one that says what the newest of the target says is not
 * kept again, for a service that is idle at its minimum would have one a minute.
 */
export function addUnlessRepeated(act: Act, target: ScalableTargetRow, told: Told): void {
  const [newest] = act.store.list(scalingActivities, "target", targetKey(target, target), { limit: 1 });
  if (!newest || sayingOf(newest) !== sayingOf(told)) addActivity(act, target, told);
}

function sayingOf({ Description, Cause, StatusCode, StatusMessage, NotScaledReasons }: Told): string {
  return JSON.stringify([Description, Cause, StatusCode, StatusMessage, NotScaledReasons]);
}

/** Ends an activity. */
export function endActivity(
  { store, now }: Act,
  row: ScalingActivityRow,
  end: Pick<Told, "StatusCode" | "StatusMessage">,
) {
  const { desired: _desired, ...rest } = row;
  store.put(scalingActivities, { ...rest, ...end, endedAt: now });
}

/** A text that sorts the other way round: the newest first. */
const falling = (value: number) => String(Number.MAX_SAFE_INTEGER - value).padStart(16, "0");
