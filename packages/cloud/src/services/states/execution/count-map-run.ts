import type { ReadStore } from "../../../store/store.js";
import type { MapRunRow } from "../tables.js";
import { executions } from "../tables.js";

/** How many items and child executions of a map run are in what state. Source: AWS Step Functions API reference, MapRunItemCounts. */
export function countsOf({ arn, mapRun }: MapRunRow, store: ReadStore) {
  const children = store.list(executions, "mapRun", arn);
  const count = (wanted: string, weigh: (items: number) => number) =>
    children.filter(({ status }) => status === wanted).reduce((sum, { itemCount = 1 }) => sum + weigh(itemCount), 0);
  const pending = mapRun?.pending ?? [];
  const waiting = pending.reduce((sum, { index }) => sum + (mapRun?.items[index] ?? 1), 0);
  const counts = (weigh: (items: number) => number, held: number) => {
    const succeeded = count("SUCCEEDED", weigh);
    const failed = count("FAILED", weigh);
    const running = count("RUNNING", weigh);
    const aborted = count("ABORTED", weigh);
    const timedOut = count("TIMED_OUT", weigh);
    return {
      pending: held,
      running,
      succeeded,
      failed,
      timedOut,
      aborted,
      total: held + running + succeeded + failed + timedOut + aborted,
      resultsWritten: 0,
      failuresNotRedrivable: 0,
      pendingRedrive: 0,
    };
  };
  return { itemCounts: counts((items) => items, waiting), executionCounts: counts(() => 1, pending.length) };
}
