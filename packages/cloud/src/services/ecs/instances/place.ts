/** On which instance a task goes: those that fit, in the order of the strategy. Pure. */
import type { PlacementConstraint, PlacementStrategy } from "@aws-sdk/client-ecs";
import { ecsFailureReasons } from "@understudy/catalogue";
import { type Expression, matches } from "./expression.js";
import type { Needs } from "./resources.js";
import type { ContainerInstanceRow } from "./tables.js";

/** An instance as placement sees it. */
export interface Candidate {
  readonly instance: ContainerInstanceRow;
  readonly left: Needs;
  /** Tasks there, of any kind. */
  readonly tasks: number;
  /** Their groups. */
  readonly groups: readonly string[];
  /** Tasks there of the same group: what `spread` spreads and `distinctInstance` parts. */
  readonly ofGroup: number;
}

export interface Placing {
  readonly needs: Needs;
  readonly distinct: boolean;
  readonly memberOf: readonly Expression[];
  /** `X86_64`, `ARM64`: what the task needs; absent where it does not say. */
  readonly architecture?: string;
  readonly strategy: readonly PlacementStrategy[];
}

export type Placed =
  | { readonly instance: ContainerInstanceRow }
  /** Why each instance does not do, as RunTask's `failures` say it. */
  | { readonly failures: readonly { readonly arn?: string; readonly reason: string }[] };

export function place(candidates: readonly Candidate[], placing: Placing): Placed {
  const active = candidates.filter(({ instance }) => instance.status === "ACTIVE");
  if (active.length === 0) return { failures: [{ reason: ecsFailureReasons.noActiveInstances }] };
  const judged = active.map((candidate) => ({ candidate, reason: lack(candidate, placing) }));
  const fitting = judged.filter(({ reason }) => reason === undefined).map(({ candidate }) => candidate);
  const [best] = sorted(fitting, active, placing.strategy);
  if (best) return { instance: best.instance };
  return { failures: judged.map(({ candidate, reason = "" }) => ({ arn: candidate.instance.arn, reason })) };
}

/** Why the task does not go there; undefined: it does. */
export function lack(candidate: Candidate, placing: Placing): string | undefined {
  const { left, ofGroup } = candidate;
  const { needs } = placing;
  const unsuitable = unfit(candidate, placing);
  if (unsuitable) return unsuitable;
  if (placing.distinct && ofGroup > 0) return DISTINCT;
  if (needs.cpu > left.cpu) return ecsFailureReasons.cpu;
  if (needs.memory > left.memory) return ecsFailureReasons.memory;
  if (needs.ports.some((port) => left.ports.includes(port))) return ecsFailureReasons.ports;
  if (needs.udpPorts.some((port) => left.udpPorts.includes(port))) return ecsFailureReasons.udpPorts;
  return undefined;
}

/** Why such a task can never go there, however much room there is. */
export function unfit(candidate: Candidate, placing: Pick<Placing, "memberOf" | "architecture">): string | undefined {
  const { instance, tasks, groups } = candidate;
  if (!placing.memberOf.every((one) => matches(one, { instance, runningTasks: tasks, groups }))) {
    return ecsFailureReasons.memberOf;
  }
  const has = instance.attributes.find(({ name }) => name === "ecs.cpu-architecture")?.value;
  const wants = placing.architecture;
  return has && wants && has.toLowerCase() !== wants.toLowerCase() ? ecsFailureReasons.attribute : undefined;
}

const DISTINCT = ecsFailureReasons.distinctInstance;

/**
 * Best first, by one rule after the other. Source: Amazon ECS Developer Guide, "Amazon ECS placement strategies".
 * DIFFERS: where nothing decides, and for `random`, the instance with the fewest tasks goes first.
 */
function sorted(
  fitting: readonly Candidate[],
  all: readonly Candidate[],
  strategy: readonly PlacementStrategy[],
): readonly Candidate[] {
  const rules = strategy.map((rule) => rank(rule, all));
  const fewest = (candidate: Candidate) => candidate.tasks;
  return [...fitting].sort((one, other) => {
    for (const rule of [...rules, fewest]) {
      const difference = rule(one) - rule(other);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** A number that is lower for a better place. */
function rank({ type, field = "" }: PlacementStrategy, all: readonly Candidate[]): (candidate: Candidate) => number {
  if (type === "binpack") return ({ left }) => (field.toLowerCase() === "cpu" ? left.cpu : left.memory);
  if (type !== "spread") return () => 0;
  const attribute = field.replace(/^attribute:/, "");
  const groupOf = ({ instance }: Candidate) =>
    ["instanceId", "host"].includes(field)
      ? instance.arn
      : (instance.attributes.find(({ name }) => name === attribute)?.value ?? "");
  return (candidate) =>
    all.filter((other) => groupOf(other) === groupOf(candidate)).reduce((total, { ofGroup }) => total + ofGroup, 0);
}

/** Whether the constraints ask for an instance each. */
export const isDistinct = (constraints: readonly PlacementConstraint[]) =>
  constraints.some(({ type }) => type === "distinctInstance");
