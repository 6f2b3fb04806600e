/**
 * Publishes what services use, once a minute. The act is AWS's own: no principal calls, and no policy lets it or keeps it.
 * DIFFERS: no metrics of a whole cluster (AWS has them of its container instances): what an instance of this machine uses beside its
 * tasks is not ECS's.
 */
import type { Runtime } from "../../runtime/runtime.js";
import type { Datum } from "../../services/cloudwatch/metrics/write-sample.js";
import { writeSample } from "../../services/cloudwatch/metrics/write-sample.js";
import type { ServiceLoadRow } from "../../services/ecs/service-load.js";
import { serviceLoads } from "../../services/ecs/service-load.js";
import type { ServiceRow, TaskRow } from "../../services/ecs/tables.js";
import { clusters, services, tasks } from "../../services/ecs/tables.js";
import type { Controller, ControllerParts } from "../controller.js";
import type { TaskUse } from "./metrics-of.js";
import { insightsOf, utilizationOf } from "./metrics-of.js";

const KEY = "minute";
const MINUTE = 60_000;
/** How many services are measured at once: a container engine takes a second or two for each figure. */
const AT_ONCE = 16;

const isThere = (service: unknown) => service !== undefined && (service as ServiceRow).status !== "INACTIVE";

export function ecsMetricsController({
  store,
  clock,
  runtime,
}: ControllerParts & { readonly runtime: Runtime }): Controller {
  let published: number | undefined;

  /** What a task uses; undefined where its runtime cannot tell. */
  const useOf = async ({ taskId }: TaskRow, told: ServiceLoadRow | undefined): Promise<TaskUse | undefined> => {
    if (told?.cpu !== undefined && told.memory !== undefined) return { cpu: told.cpu, memory: told.memory };
    const containers = await runtime.usage?.(taskId);
    if (!containers) return undefined;
    const sum = (part: "cpuPercent" | "memoryPercent") => containers.reduce((all, one) => all + one[part], 0);
    return { cpu: told?.cpu ?? sum("cpuPercent"), memory: told?.memory ?? sum("memoryPercent") };
  };

  const measure = async (service: ServiceRow, time: number): Promise<readonly Datum[]> => {
    const all = store.list(tasks, "service", service.arn);
    const running = all.filter(({ lastStatus }) => lastStatus === "RUNNING");
    const told = store.get(serviceLoads, service.arn);
    const uses = (await Promise.all(running.map((task) => useOf(task, told)))).filter((use) => use !== undefined);
    const insights = insightsOf(service, store.get(clusters, service.clusterArn), all, time);
    return [...utilizationOf(service, uses, time), ...insights];
  };

  const publish = async (all: readonly ServiceRow[], time: number) => {
    const waiting = [...all];
    const work = async () => {
      for (let service = waiting.shift(); service; service = waiting.shift()) {
        const at = service;
        // A minute that could not be measured, because the engine is away or a task has just gone, has no datapoint.
        const data = await measure(at, time).catch(() => []);
        store.transact(() => {
          for (const datum of data) writeSample(store, at, datum);
        });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  };

  return {
    name: "ecs-metrics",
    concerns: ({ table, row, before }) => (table === services.name && isThere(row) && !isThere(before) ? [KEY] : []),
    all: () => [KEY],
    /** Without services there is nothing to wake for. */
    async reconcile() {
      const minute = Math.floor(clock.now() / MINUTE) * MINUTE;
      const all = store.all(services).filter(isThere);
      if (published !== undefined && published < minute) await publish(all, minute - MINUTE);
      published = all.length > 0 ? minute : undefined;
      return all.length > 0 ? minute + MINUTE : undefined;
    },
  };
}
