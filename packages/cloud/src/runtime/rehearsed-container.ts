import type { Clock } from "../clock/clock.js";
import { deriveHex } from "./derive-hex.js";
import { parseRehearseScript, type RehearseScript, rehearseLabel } from "./rehearse-script.js";
import type { ContainerSpec, ContainerState, ContainerUsage } from "./runtime.js";

/** A container that exists as states only. */
export interface RehearsedContainer {
  state(): ContainerState;
  /** What it uses; undefined when it does not run. */
  usage(): ContainerUsage | undefined;
  /** SIGTERM. Does nothing when it has ended. */
  stop(): void;
  /** Calls back once it has ended, at once when it has. */
  onEnd(listener: () => void): void;
  /** Forgets all that was to come. */
  discard(): void;
}

/**
 * Starts a rehearsed container now.
 * DIFFERS: on AWS a container without a health check has no health; here `healthy after` and `unhealthy after` give it one.
 * @param onChange called from the clock whenever the state has changed.
 * @throws RuntimeRefusal (cannot-start) when its script cannot be read.
 */
export function startRehearsedContainer(
  taskId: string,
  spec: ContainerSpec,
  clock: Clock,
  onChange: () => void,
): RehearsedContainer {
  const script = parseRehearseScript(spec.labels[rehearseLabel] ?? "");
  let state: ContainerState = {
    name: spec.name,
    runtimeId: deriveHex(`${taskId}/${spec.name}`, 64),
    status: "running",
    health: hasHealth(spec, script) ? "starting" : undefined,
    startedAt: clock.now(),
  };
  const ends = new Set<() => void>();
  const timers: (() => void)[] = [];
  const discard = () => {
    for (const cancel of timers.splice(0)) cancel();
  };
  const change = (members: Partial<ContainerState>) => {
    state = { ...state, ...members };
  };
  const end = (exitCode: number, outOfMemory = false) => {
    discard();
    change({ status: "exited", exitCode, ...(outOfMemory && { outOfMemory }), finishedAt: clock.now() });
    for (const listener of [...ends]) listener();
    ends.clear();
  };
  for (const [after, act] of scenes(spec, script, change, end)) {
    const play = () => {
      act();
      onChange();
    };
    timers.push(clock.at(clock.now() + after, play));
  }
  clock.at(clock.now(), onChange);
  return {
    state: () => state,
    usage: () => (state.status === "running" ? usageOf(spec.name, script) : undefined),
    // What a well-behaved program does with SIGTERM: it ends at once, with 0. (143 would be a shell's; 137 a program that
    // ignores it, as process 1 without a handler.)
    stop: () => {
      if (state.status === "exited") return;
      end(0);
      clock.at(clock.now(), onChange);
    },
    onEnd: (listener) => {
      if (state.status === "exited") listener();
      else ends.add(listener);
    },
    discard,
  };
}

type Scene = readonly [after: number, act: () => void];

/** All that will happen by itself. */
function scenes(
  spec: ContainerSpec,
  script: RehearseScript,
  change: (members: Partial<ContainerState>) => void,
  end: (exitCode: number, outOfMemory?: boolean) => void,
): readonly Scene[] {
  const { exit, unhealthyAfter, unreachableAfter, outOfMemoryAfter } = script;
  const healthyAfter = script.healthyAfter ?? defaultHealthyAfter(spec, script);
  return [
    ...(healthyAfter === undefined ? [] : [[healthyAfter, () => change({ health: "healthy" })] as const]),
    ...(unhealthyAfter === undefined ? [] : [[unhealthyAfter, () => change({ health: "unhealthy" })] as const]),
    ...(unreachableAfter === undefined ? [] : [[unreachableAfter, () => change({ unreachable: true })] as const]),
    ...(exit ? [[exit.after, () => end(exit.code)] as const] : []),
    // SIGKILL: 128 + 9.
    ...(outOfMemoryAfter === undefined ? [] : [[outOfMemoryAfter, () => end(137, true)] as const]),
  ];
}

/** A check that the script says nothing about passes the first time it is made, one interval after the start. */
function defaultHealthyAfter(spec: ContainerSpec, script: RehearseScript): number | undefined {
  if (!hasCheck(spec) || script.unhealthyAfter !== undefined) return undefined;
  return (spec.healthCheck?.intervalSeconds ?? 0) * 1000;
}

function hasHealth(spec: ContainerSpec, script: RehearseScript): boolean {
  return hasCheck(spec) || script.healthyAfter !== undefined || script.unhealthyAfter !== undefined;
}

function hasCheck(spec: ContainerSpec): boolean {
  return spec.healthCheck !== undefined && spec.healthCheck.command[0] !== "NONE";
}

function usageOf(name: string, script: RehearseScript): ContainerUsage {
  return { name, cpuPercent: script.cpuPercent ?? 0, memoryPercent: script.memoryPercent ?? 0 };
}
