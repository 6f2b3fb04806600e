/**
 * Scales when alarms invoke scaling policies. It looks at the service and changes it as the service-linked role of Application Auto
 * Scaling, through the gate; what comes of it stands among the scaling activities.
 */
import type { Service } from "@aws-sdk/client-ecs";
import {
  Failure,
  scalingAttempted,
  scalingAttemptFailed,
  scalingCauseAlarm,
  scalingPolicyGone,
} from "@understudy/catalogue";
import { addActivity } from "../../services/application-autoscaling/activity.js";
import { requireService } from "../../services/application-autoscaling/capacity.js";
import { rememberFailure, scaleTo } from "../../services/application-autoscaling/scale.js";
import type {
  ScalableTargetRow,
  ScalingActivityRow,
  ScalingPolicyRow,
} from "../../services/application-autoscaling/tables.js";
import {
  scalableTargets,
  scalingActivities,
  scalingPolicies,
  targetKey,
} from "../../services/application-autoscaling/tables.js";
import { endAction, isScalingPolicy } from "../../services/cloudwatch/alarms/actions.js";
import type { AlarmActionRow } from "../../services/cloudwatch/alarms/tables.js";
import { alarmActions } from "../../services/cloudwatch/alarms/tables.js";
import type { Act } from "../../services/ecs/act.js";
import { actFor } from "../act-for.js";
import type { Controller, ControllerParts } from "../controller.js";
import type { Breach } from "./breach.js";
import { cooldownOf } from "./breach.js";
import type { Decision } from "./decide.js";
import { decide } from "./decide.js";
import { situationOf } from "./situation-of.js";

const NAME = "scaling-policy";

/** What alarms of one moment invoke is decided together, so long after it, ms. */
const GATHER = 1_000;

/** An action that an alarm asks for, with the policy that it names. */
interface Invoked {
  readonly row: AlarmActionRow;
  readonly policy: ScalingPolicyRow;
}

export function scalingPolicyController(parts: ControllerParts): Controller {
  const { store, clock } = parts;
  const end = (rows: readonly AlarmActionRow[], error?: string) =>
    store.transact(() => {
      for (const row of rows) endAction(store, row, { ...(error !== undefined && { error }) }, clock.now());
    });

  const reconcile = (policyArn: string): number | undefined => {
    const rows = store.list(alarmActions, "action", policyArn);
    const policy = store.list(scalingPolicies, "arn", policyArn)[0];
    const target = policy && store.get(scalableTargets, targetKey(policy, policy));
    if (!target) {
      end(rows, scalingPolicyGone);
      return undefined;
    }
    const invoked = invokedOf(target);
    const at = Math.max(...invoked.map(({ row }) => row.at)) + GATHER;
    if (invoked.length > 0 && at > clock.now()) return at;
    const failed = invoked.length > 0 ? scale(actFor(parts, NAME, target), target, invoked) : undefined;
    end(
      invoked.map(({ row }) => row),
      failed,
    );
    return undefined;
  };

  const invokedOf = (target: ScalableTargetRow): readonly Invoked[] =>
    store
      .list(scalingPolicies, "target", targetKey(target, target))
      .flatMap((policy) => store.list(alarmActions, "action", policy.arn).map((row) => ({ row, policy })));

  return {
    name: NAME,
    concerns: ({ table, row }) => {
      const action = table === alarmActions.name ? (row as AlarmActionRow | undefined)?.action : undefined;
      return action !== undefined && isScalingPolicy(action) ? [action] : [];
    },
    all: (read) => [...new Set(read.all(alarmActions).map(({ action }) => action))].filter(isScalingPolicy),
    reconcile,
  };
}

/** @returns why it failed, if it did */
function scale(act: Act, target: ScalableTargetRow, invoked: readonly Invoked[]): string | undefined {
  const breaches = invoked.flatMap(breachOf);
  const [first] = breaches;
  if (!first) return undefined;
  let service: Service;
  try {
    service = requireService(act, target);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    rememberFailure(act, target, error);
    const StatusMessage = scalingAttemptFailed.format({ reason: error.message });
    const told = { Description: scalingAttempted.format({}), Cause: causeOf(first), StatusMessage, endedAt: act.now };
    addActivity(act, target, { ...told, StatusCode: "Failed" });
    return error.message;
  }
  return carryOut(act, target, decide(breaches, situationOf(act, target, service)));
}

function carryOut(act: Act, target: ScalableTargetRow, { scaling, notScaled }: Decision): string | undefined {
  if (notScaled) tellOnce(act, target, causeOf(notScaled.breach), notScaled.reason);
  if (!scaling) return undefined;
  const { breach, direction, desired, from } = scaling;
  const activity = scaleTo(act, target, desired, causeOf(breach));
  if (activity.StatusCode === "Failed") return activity.StatusMessage;
  const cooldownSeconds = cooldownOf(breach.policy, direction);
  const lastScaling = { activityId: activity.ActivityId, direction, from, to: desired, cooldownSeconds };
  act.store.put(scalableTargets, { ...target, lastScaling });
  return undefined;
}

/** Policies act in state ALARM, and only when the alarm tells what it saw: one that was set by hand does not. */
function breachOf({ row, policy }: Invoked): readonly Breach[] {
  const { state, value, threshold, alarmName } = row;
  if (state !== "ALARM" || value === undefined) return [];
  return [{ alarm: alarmName, policy, value, threshold: threshold ?? 0 }];
}

const causeOf = ({ alarm, policy }: Breach) => scalingCauseAlarm.format({ alarm, policy: policy.PolicyName });

/**
 * DIFFERS: AWS keeps an activity each time; here one that repeats the newest of the target is not kept again, for a service that is idle
 * at its minimum would have one a minute.
 */
function tellOnce(
  act: Act,
  target: ScalableTargetRow,
  Cause: string,
  reason: NonNullable<ScalingActivityRow["NotScaledReasons"]>[number],
): void {
  const [newest] = act.store.list(scalingActivities, "target", targetKey(target, target), { limit: 1 });
  const same = newest?.Cause === Cause && JSON.stringify(newest.NotScaledReasons) === JSON.stringify([reason]);
  const told = {
    Description: scalingAttempted.format({}),
    Cause,
    StatusCode: "Failed",
    NotScaledReasons: [reason],
  } as const;
  if (!same) addActivity(act, target, told);
}
