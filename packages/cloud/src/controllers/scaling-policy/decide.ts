import type { NotScaledReason } from "@aws-sdk/client-application-auto-scaling";
import type { Breach } from "./breach.js";
import { capacityBy, isLow } from "./breach.js";

/** How the target stands. */
export interface Situation {
  /** Its desired count now. */
  readonly capacity: number;
  readonly min: number;
  readonly max: number;
  readonly outSuspended: boolean;
  readonly inSuspended: boolean;
  /** A deployment is under way. */
  readonly deploying: boolean;
  /** In effect since the last change; `from`: the capacity before the scale-out that began it. */
  readonly cooldown?: { readonly direction: "out" | "in"; readonly from: number };
  /** Names of the target tracking policies that must all be ready before one of them scales in. */
  readonly mustAgree: readonly string[];
}

export interface Scaling {
  readonly breach: Breach;
  readonly direction: "out" | "in";
  readonly desired: number;
  /** Capacity before the scale-out, all of the cooldown counted. */
  readonly from: number;
}

export interface Decision {
  readonly scaling?: Scaling;
  /** Why nothing was done, where there is a word for it. */
  readonly notScaled?: { readonly breach: Breach; readonly reason: NotScaledReason };
}

type Verdict = Scaling | { readonly breach: Breach; readonly reason?: NotScaledReason };

/**
 * What becomes of the policies that were invoked at one moment: out if any wants out, by the one that gives the most; in only when no
 * policy wants out, and of those that track a target only when all are ready.
 * Source: Application Auto Scaling User Guide, "Target tracking scaling policies", "Step scaling policies".
 */
export function decide(breaches: readonly Breach[], situation: Situation): Decision {
  const verdicts = breaches.map((breach) => verdictOn(breach, breaches, situation));
  const scalings = verdicts.filter((verdict) => "desired" in verdict);
  const most = (direction: Scaling["direction"]) =>
    scalings
      .filter((one) => one.direction === direction)
      .reduce<Scaling | undefined>((one, other) => (one && one.desired >= other.desired ? one : other), undefined);
  const scaling = most("out") ?? most("in");
  if (scaling) return { scaling };
  const told = verdicts.find((verdict) => "reason" in verdict && verdict.reason !== undefined);
  return told && "reason" in told && told.reason ? { notScaled: { breach: told.breach, reason: told.reason } } : {};
}

function verdictOn(breach: Breach, all: readonly Breach[], at: Situation): Verdict {
  const wanted = capacityBy(breach, at.capacity);
  if (wanted === undefined) return { breach };
  if (wanted > at.capacity) return scaleOut(breach, at);
  if (wanted < at.capacity || (isLow(breach) && at.capacity <= at.min)) {
    return agreed(breach, all, at) ? scaleIn(breach, wanted, at) : { breach };
  }
  return { breach, reason: { Code: "AlreadyAtDesiredCapacity", CurrentCapacity: at.capacity } };
}

/**
 * During a cooldown what was added already counts: only what a larger scale-out wants beyond it is added.
 * AWS: a desired count that somebody set above the maximum is left alone.
 */
function scaleOut(breach: Breach, at: Situation): Verdict {
  if (at.outSuspended) return { breach };
  if (at.capacity >= at.max) return { breach, reason: { Code: "AlreadyAtMaxCapacity", MaxCapacity: at.max } };
  const from = at.cooldown?.direction === "out" ? Math.min(at.cooldown.from, at.capacity) : at.capacity;
  const desired = within(capacityBy(breach, from) ?? at.capacity, at);
  return desired > at.capacity ? { breach, direction: "out", desired, from } : { breach };
}

/**
 * Nothing is taken away during a cooldown, nor while a deployment is under way. AWS: from above the maximum it goes to the maximum
 * first, and a desired count that somebody set below the minimum is left alone.
 */
function scaleIn(breach: Breach, wanted: number, at: Situation): Verdict {
  if (at.inSuspended) return { breach };
  if (at.capacity <= at.min) return { breach, reason: { Code: "AlreadyAtMinCapacity", MinCapacity: at.min } };
  if (at.deploying) return { breach, reason: { Code: "TargetServicePutResourceAsUnscalable" } };
  if (at.cooldown) return { breach };
  return { breach, direction: "in", desired: within(wanted, at), from: at.capacity };
}

/** A step scaling policy asks no other. */
function agreed({ policy }: Breach, breaches: readonly Breach[], { mustAgree }: Situation): boolean {
  if (!policy.tracking) return true;
  const ready = new Set(breaches.filter(isLow).map((low) => low.policy.PolicyName));
  return mustAgree.every((name) => ready.has(name));
}

const within = (capacity: number, { min, max }: Situation) => Math.min(Math.max(capacity, min), max);
