/** Load that is told of a service instead of measured, so that alarms and scaling can be tried on tasks that have none. */

import type { Store } from "../../store/store.js";
import { table } from "../../store/table.js";
import { services } from "./service-tables.js";

export interface ServiceLoadRow {
  readonly serviceArn: string;
  /** Percent of what each task may use; absent: as it is measured. */
  readonly cpu?: number;
  readonly memory?: number;
}

export const serviceLoads = table<ServiceLoadRow>()({ name: "ecs.service-load", key: (row) => row.serviceArn });

/** What may be told: numbers in percent, null to measure again; what is absent stays. */
export interface ToldLoad {
  /** ARN, `CLUSTER/NAME` or, where only one service has it, the name. */
  readonly service: string;
  readonly cpu?: number | null;
  readonly memory?: number | null;
}

/** @returns the load that counts from now on; undefined where no service, or more than one, is meant */
export function putServiceLoad(store: Store, told: ToldLoad): ServiceLoadRow | undefined {
  const [found, another] = store.all(services).filter((row) => row.status !== "INACTIVE" && isMeant(row, told.service));
  if (!found || another) return undefined;
  const before = store.get(serviceLoads, found.arn);
  const load = (given: number | null | undefined, now?: number) => (given === undefined ? now : (given ?? undefined));
  const [cpu, memory] = [load(told.cpu, before?.cpu), load(told.memory, before?.memory)];
  const row = { serviceArn: found.arn, ...(cpu !== undefined && { cpu }), ...(memory !== undefined && { memory }) };
  if (cpu === undefined && memory === undefined) store.delete(serviceLoads, found.arn);
  else store.put(serviceLoads, row);
  return row;
}

const isMeant = (row: { readonly arn: string; readonly name: string; readonly clusterName: string }, service: string) =>
  [row.arn, row.name, `${row.clusterName}/${row.name}`].includes(service);
