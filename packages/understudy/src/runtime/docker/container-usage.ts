import type { ContainerUsage } from "@understudy/cloud";
import { inspectContainer, isMissing } from "./containers.js";
import type { Engine } from "./engine.js";

/** Docker's statistics of one container, as the engine gives them. Source: Docker Engine API, ContainerStats. */
export type ContainerStats = { readonly [name: string]: unknown };

interface CpuStats {
  readonly cpu_usage?: { readonly total_usage?: number };
  readonly system_cpu_usage?: number;
  readonly online_cpus?: number;
}

interface MemoryStats {
  readonly usage?: number;
  readonly limit?: number;
  readonly stats?: { readonly inactive_file?: number; readonly total_inactive_file?: number };
}

/** What the task may use; absent: the whole machine. */
export interface TaskLimits {
  readonly cpu?: number;
  readonly memoryMiB?: number;
}

/**
 * Statistics of a running container, over a second: the engine takes two samples. undefined when it does not run.
 * @throws DockerError
 */
export async function containerStats(engine: Engine, id: string): Promise<ContainerStats | undefined> {
  try {
    if ((await inspectContainer(engine, id))?.State.Status !== "running") return undefined;
    return await engine.api.call<ContainerStats>("GET", `/containers/${id}/stats`, { query: { stream: false } });
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Statistics in percent of what the task may use. Computed as `docker stats` does: file cache that can be dropped is not use. */
export function usageOf(name: string, stats: ContainerStats, limits: TaskLimits): ContainerUsage {
  const now = (stats.cpu_stats ?? {}) as CpuStats;
  const before = (stats.precpu_stats ?? {}) as CpuStats;
  const used = (now.cpu_usage?.total_usage ?? 0) - (before.cpu_usage?.total_usage ?? 0);
  const passed = (now.system_cpu_usage ?? 0) - (before.system_cpu_usage ?? 0);
  const machine = now.online_cpus ?? 1;
  const processors = passed > 0 && used > 0 ? (used / passed) * machine : 0;
  const memory = (stats.memory_stats ?? {}) as MemoryStats;
  const cache = memory.stats?.inactive_file ?? memory.stats?.total_inactive_file ?? 0;
  const bytes = Math.max(0, (memory.usage ?? 0) - cache);
  const may = limits.memoryMiB ? limits.memoryMiB * 1024 * 1024 : (memory.limit ?? 0);
  return {
    name,
    cpuPercent: (processors / (limits.cpu ? limits.cpu / 1024 : machine)) * 100,
    memoryPercent: may > 0 ? (bytes / may) * 100 : 0,
  };
}
