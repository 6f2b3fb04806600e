import {
  refuse,
  scalingQuotaExceeded,
  scalingScalableTargetActionEmpty,
  scalingScalableTargetActionMissing,
  scalingScheduleMissing,
  scalingStartAfterEnd,
  scalingTimezoneInvalid,
} from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { scheduledActionArn } from "../arn.js";
import { targetCheck } from "../check.js";
import { checkBounds } from "../check-bounds.js";
import { requireRegistered } from "../find.js";
import { operation } from "../operation.js";
import { quotas } from "../quotas.js";
import { parseSchedule } from "../schedule/parse-schedule.js";
import { timeZone } from "../schedule/time-zone.js";
import type { ScalableTargetRow, ScheduledActionRow } from "../tables.js";
import { memberKey, scheduledActions, targetKey } from "../tables.js";

type PutInput = Input<typeof import("@aws-sdk/client-application-auto-scaling"), "PutScheduledAction">;

/**
 * Makes a scheduled action, or changes it; of what the request leaves out, schedule, zone and bounds stay, while start and end go:
 * "If you don't specify them when updating, any existing values are deleted". Source: Application Auto Scaling API reference,
 * PutScheduledAction.
 */
export const PutScheduledAction = operation("PutScheduledAction", {
  authorize: (input, read) => [targetCheck("PutScheduledAction", input, read)],
  run(input, context) {
    const { store } = context;
    const target = requireRegistered(input, context);
    const key = targetKey(context, target);
    const before = store.get(scheduledActions, memberKey(key, input.ScheduledActionName));
    if (!before && store.count(scheduledActions, "target", key) >= quotas.ScheduledActionsPerTarget) {
      refuse(scalingQuotaExceeded, {
        quota: `${quotas.ScheduledActionsPerTarget} scheduled actions per scalable target`,
      });
    }
    const action = actionOf(input, target, before, context);
    checkAction(action);
    store.put(scheduledActions, action);
    return {};
  },
});

function actionOf(
  input: PutInput,
  target: ScalableTargetRow,
  before: ScheduledActionRow | undefined,
  { now, store }: Context,
): ScheduledActionRow {
  const { account, region, ServiceNamespace, ResourceId, ScalableDimension } = target;
  const Timezone = input.Timezone ?? before?.Timezone;
  return {
    account,
    region,
    ServiceNamespace,
    ResourceId,
    ScalableDimension,
    arn: before?.arn ?? scheduledActionArn(target, input.ScheduledActionName),
    sequence: before?.sequence ?? store.revision,
    ScheduledActionName: input.ScheduledActionName,
    Schedule: input.Schedule ?? before?.Schedule ?? refuse(scalingScheduleMissing, {}),
    ...(Timezone !== undefined && { Timezone }),
    ...(input.StartTime && { startAt: input.StartTime.getTime() }),
    ...(input.EndTime && { endAt: input.EndTime.getTime() }),
    ScalableTargetAction:
      input.ScalableTargetAction ?? before?.ScalableTargetAction ?? refuse(scalingScalableTargetActionMissing, {}),
    createdAt: before?.createdAt ?? now,
    scheduledFrom: now,
  };
}

/** @throws Failure */
function checkAction({ ScalableTargetAction, Schedule, Timezone, startAt, endAt }: ScheduledActionRow): void {
  const { MinCapacity, MaxCapacity } = ScalableTargetAction;
  if (MinCapacity === undefined && MaxCapacity === undefined) refuse(scalingScalableTargetActionEmpty, {});
  checkBounds(ScalableTargetAction);
  const zone = timeZone(Timezone) ?? refuse(scalingTimezoneInvalid, { timezone: Timezone ?? "" });
  parseSchedule(Schedule, zone);
  if (startAt !== undefined && endAt !== undefined && startAt > endAt) refuse(scalingStartAfterEnd, {});
}
