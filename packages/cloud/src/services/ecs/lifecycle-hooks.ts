/** Hooks that pause a deployment at a stage of its life cycle. Source: Amazon ECS API reference, DeploymentLifecycleHook. */
import type { DeploymentConfiguration } from "@aws-sdk/client-ecs";
import type { Ids } from "../../ids.js";
import type { Lifecycle, LifecycleHook, LifecycleStage } from "./tables.js";

/** A day. Source: DeploymentLifecycleHookTimeoutConfiguration. */
const USUAL_TIMEOUT = 1440;

/** The hooks that are met at a stage, each waiting for somebody. */
export function openHooks(
  stage: LifecycleStage,
  { lifecycleHooks = [] }: DeploymentConfiguration,
  now: number,
  ids: Ids,
): readonly LifecycleHook[] {
  return lifecycleHooks
    .filter(({ lifecycleStages = [] }) => (lifecycleStages as readonly string[]).includes(stage))
    .map(({ timeoutConfiguration = {} }) => ({
      hookId: ids.uuid(),
      status: "AWAITING_ACTION",
      expiresAt: now + (timeoutConfiguration.timeoutInMinutes ?? USUAL_TIMEOUT) * 60_000,
      timeoutAction: timeoutConfiguration.action ?? "ROLLBACK",
    }));
}

/** The hook that is waited for, of many the first. */
export const pausedHook = ({ hooks }: Lifecycle) => hooks.find(({ status }) => status === "AWAITING_ACTION");

/** The life cycle with hooks whose time is over told so; the same object where none is. */
export function overdueHook(lifecycle: Lifecycle, now: number): Lifecycle {
  const late = ({ status, expiresAt }: LifecycleHook) => status === "AWAITING_ACTION" && expiresAt <= now;
  if (!lifecycle.hooks.some(late)) return lifecycle;
  return { ...lifecycle, hooks: lifecycle.hooks.map((hook) => (late(hook) ? { ...hook, status: "TIMED_OUT" } : hook)) };
}
