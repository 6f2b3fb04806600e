import type { ReadStore } from "../../../store/store.js";
import type { LogChunkRow, LogRun } from "../tables.js";
import { chunkKey, logChunks } from "../tables.js";
import type { EventPosition } from "./event-position.js";
import { comparePositions } from "./event-position.js";

/** An event as readers see it. */
export interface StoredEvent extends EventPosition {
  readonly message: string;
  readonly ingestionTime: number;
}

/** Which events: those strictly between the two. */
export interface EventRange {
  readonly after: EventPosition;
  readonly before: EventPosition;
}

/** Events of a run in the range, oldest first. Finds its place by bisection and reads only what is asked for. */
export function* readRunForward(
  store: ReadStore,
  streamArn: string,
  run: LogRun,
  range: EventRange,
): Generator<StoredEvent> {
  const chunkAt = (chunk: number) => store.get(logChunks, chunkKey(streamArn, run.run, chunk)) as LogChunkRow;
  const isPast = (chunk: LogChunkRow) => comparePositions(eventAt(chunk, chunk.events.length - 1), range.after) > 0;
  const first = bisect(run.firstChunk, run.nextChunk, (number) => isPast(chunkAt(number)));
  for (let number = first; number < run.nextChunk; number += 1) {
    const chunk = chunkAt(number);
    let i = bisect(0, chunk.events.length, (place) => comparePositions(eventAt(chunk, place), range.after) > 0);
    for (; i < chunk.events.length; i += 1) {
      const event = eventAt(chunk, i);
      if (comparePositions(event, range.before) >= 0) return;
      yield event;
    }
  }
}

/** Events of a run in the range, newest first. */
export function* readRunBackward(
  store: ReadStore,
  streamArn: string,
  run: LogRun,
  range: EventRange,
): Generator<StoredEvent> {
  const chunkAt = (chunk: number) => store.get(logChunks, chunkKey(streamArn, run.run, chunk)) as LogChunkRow;
  const reaches = (chunk: LogChunkRow) => comparePositions(eventAt(chunk, 0), range.before) >= 0;
  const end = bisect(run.firstChunk, run.nextChunk, (number) => reaches(chunkAt(number)));
  for (let number = end - 1; number >= run.firstChunk; number -= 1) {
    const chunk = chunkAt(number);
    let i = bisect(0, chunk.events.length, (place) => comparePositions(eventAt(chunk, place), range.before) >= 0) - 1;
    for (; i >= 0; i -= 1) {
      const event = eventAt(chunk, i);
      if (comparePositions(event, range.after) <= 0) return;
      yield event;
    }
  }
}

function eventAt(chunk: LogChunkRow, place: number): StoredEvent {
  const { timestamp, message } = chunk.events[place] as LogChunkRow["events"][number];
  return { timestamp, message, ingestionTime: chunk.ingestionTime, sequence: chunk.sequence + place };
}

/** The first number of [low, high) for which the test holds, or `high`. INVARIANT: once it holds, it holds for all that follow. */
function bisect(low: number, high: number, holds: (number: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
