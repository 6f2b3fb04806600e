import { aslCauses } from "@understudy/catalogue";
import type { ChildResult, MapRun } from "./map-run.js";
import type { MapRunTurn } from "./map-run-turn.js";

/** Goes on with a map run after one of its children ended. */
export function childEnded(mapRun: MapRun, index: number, result: ChildResult): MapRunTurn {
  if (mapRun.ended || !mapRun.running.includes(index)) return { mapRun, start: [], abort: [] };
  const results = mapRun.results.with(index, result);
  const running = mapRun.running.filter((other) => other !== index);
  const left = { ...mapRun, results, running };
  if (exceeds(left)) {
    const error = { error: "States.ExceedToleratedFailureThreshold", cause: aslCauses.toleratedFailuresExceeded };
    const mapRun = { ...left, running: [], pending: [], ended: true };
    return { mapRun, start: [], abort: running, ended: { status: "FAILED", ...error } };
  }
  return startPending(left);
}

/** Starts as many children as there is place for; ends a map run that has none left. */
export function startPending(mapRun: MapRun): MapRunTurn {
  const { pending, running, concurrency } = mapRun;
  const places = concurrency > 0 ? Math.max(0, concurrency - running.length) : pending.length;
  const start = pending.slice(0, places);
  const left = { ...mapRun, pending: pending.slice(places), running: [...running, ...start.map(({ index }) => index)] };
  if (left.running.length > 0) return { mapRun: left, start, abort: [] };
  const outputs = left.results.flatMap((result) => (result?.status === "SUCCEEDED" ? [result.output] : []));
  return { mapRun: { ...left, ended: true }, start, abort: [], ended: { status: "SUCCEEDED", output: outputs } };
}

/** Source: AWS's developer guide, "Tolerated failure threshold": items count, not children; 0 is no tolerance. */
function exceeds({ results, items, toleratedFailureCount, toleratedFailurePercentage }: MapRun): boolean {
  const failed = results.reduce((sum, result, i) => sum + (result && result.status !== "SUCCEEDED" ? items[i]! : 0), 0);
  const all = items.reduce((sum, count) => sum + count, 0);
  const byCount = toleratedFailureCount !== undefined && failed > toleratedFailureCount;
  const byShare = toleratedFailurePercentage !== undefined && failed * 100 > toleratedFailurePercentage * all;
  const untold = toleratedFailureCount === undefined && toleratedFailurePercentage === undefined;
  return failed > 0 && (untold || byCount || byShare);
}
