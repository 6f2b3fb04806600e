/**
 * Scales when alarms invoke scaling policies. It looks at the service and changes it as the service-linked role of Application Auto
 * Scaling, through the gate; what comes of it stands among the scaling activities.
 */
import {
  Failure,
  scalingAttempted,
  scalingAttemptFailed,
  scalingCauseAlarm,
  scalingPolicyGone,
} from "@understudy/catalogue";
import { addUnlessRepeated } from "../../services/application-autoscaling/activity.js";
import { requireService } from "../../services/application-autoscaling/capacity.js";
import { rememberFailure, scaleTo } from "../../services/application-autoscaling/scale.js";
import type { ScalableTargetRow, ScalingPolicyRow } from "../../services/application-autoscaling/tables.js";
import { scalableTargets, scalingPolicies, targetKey } from "../../services/application-autoscaling/tables.js";
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
import { valueSeen } from "./value-seen.js";

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
  const breaching = invoked.filter(isBreach);
  const [first] = breaching;
  if (!first) return undefined;
  try {
    const service = requireService(act, target);
    const breaches = breaching.flatMap((one) => breachOf(act, one));
    return carryOut(act, target, decide(breaches, situationOf(act, target, service)));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    rememberFailure(act, target, error);
    const StatusMessage = scalingAttemptFailed.format({ reason: error.message });
    const told = { ...attempt(first.row.alarmName, first.policy), StatusMessage, endedAt: act.now };
    addUnlessRepeated(act, target, told);
    return error.message;
  }
}

function carryOut(act: Act, target: ScalableTargetRow, { scaling, notScaled }: Decision): string | undefined {
  if (notScaled) {
    const { breach, reason } = notScaled;
    addUnlessRepeated(act, target, { ...attempt(breach.alarm, breach.policy), NotScaledReasons: [reason] });
  }
  if (!scaling) return undefined;
  const { breach, direction, desired, from } = scaling;
  const scaled = scaleTo(act, target, desired, causeOf(breach.alarm, breach.policy));
  if ("failure" in scaled) return scaled.failure.message;
  const cooldownSeconds = cooldownOf(breach.policy, direction);
  const lastScaling = { activityId: scaled.activity.ActivityId, direction, from, to: desired, cooldownSeconds };
  act.store.put(scalableTargets, { ...target, lastScaling });
  return undefined;
}

/** Policies act in state ALARM, and only when the alarm tells what it saw: one that was set by hand does not. */
const isBreach = ({ row }: Invoked) => row.state === "ALARM" && row.value !== undefined;

/** @throws Failure */
function breachOf(act: Act, { row, policy }: Invoked): readonly Breach[] {
  const value = valueSeen(act, row, policy);
  return value === undefined ? [] : [{ alarm: row.alarmName, policy, value, threshold: row.threshold ?? 0 }];
}

const causeOf = (alarm: string, { PolicyName }: ScalingPolicyRow) =>
  scalingCauseAlarm.format({ alarm, policy: PolicyName });

/** What is told of an attempt that came to nothing. */
const attempt = (alarm: string, policy: ScalingPolicyRow) => ({
  Description: scalingAttempted.format({}),
  Cause: causeOf(alarm, policy),
  StatusCode: "Failed" as const,
});
