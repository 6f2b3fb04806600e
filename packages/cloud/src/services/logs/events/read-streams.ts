import type { ReadStore } from "../../../store/store.js";
import type { LogStreamRow } from "../tables.js";
import { comparePositions } from "./event-position.js";
import { mergeSorted } from "./merge-sorted.js";
import type { EventRange, StreamEvent } from "./read-run.js";
import { readRunBackward, readRunForward } from "./read-run.js";

export type Direction = "forward" | "backward";

/** Events of the streams in the range, merged by time: oldest first going forward, newest first going backward. */
export function readStreams(
  store: ReadStore,
  streams: readonly LogStreamRow[],
  range: EventRange,
  direction: Direction,
): Generator<StreamEvent> {
  const read = direction === "forward" ? readRunForward : readRunBackward;
  const sign = direction === "forward" ? 1 : -1;
  const sources = streams
    .filter((stream) => mayHold(stream, range))
    .flatMap((stream) => stream.runs.map((run) => read(store, stream, run, range)));
  return mergeSorted(sources, (a, b) => sign * comparePositions(a, b));
}

/** Spares the search in streams that lie outside the range altogether. */
function mayHold({ firstEventTimestamp, lastEventTimestamp }: LogStreamRow, range: EventRange): boolean {
  if (firstEventTimestamp === undefined || lastEventTimestamp === undefined) return false;
  return lastEventTimestamp >= range.after.timestamp && firstEventTimestamp <= range.before.timestamp;
}
