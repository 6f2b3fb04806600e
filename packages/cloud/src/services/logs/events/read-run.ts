import type { ReadStore } from "../../../store/store.js";
import type { LogChunkRow, LogRun, LogStreamRow } from "../tables.js";
import { chunkKey, logChunks } from "../tables.js";
import type { EventPosition } from "./event-position.js";
import { comparePositions } from "./event-position.js";

/** An event as readers see it. */
export interface StreamEvent extends EventPosition {
  readonly streamName: string;
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
  stream: LogStreamRow,
  run: LogRun,
  range: EventRange,
): Generator<StreamEvent> {
  const chunkAt = (chunk: number) => store.get(logChunks, chunkKey(stream.arn, run.run, chunk)) as LogChunkRow;
  const isPast = (chunk: LogChunkRow, place: number) => comparePositions(positionAt(chunk, place), range.after) > 0;
  const first = bisect(run.firstChunk, run.nextChunk, (number) => {
    const chunk = chunkAt(number);
    return isPast(chunk, chunk.events.length - 1);
  });
  for (let number = first; number < run.nextChunk; number += 1) {
    const chunk = chunkAt(number);
    for (let i = bisect(0, chunk.events.length, (place) => isPast(chunk, place)); i < chunk.events.length; i += 1) {
      const event = eventAt(stream, chunk, i);
      if (comparePositions(event, range.before) >= 0) return;
      yield event;
    }
  }
}

/** Events of a run in the range, newest first. */
export function* readRunBackward(
  store: ReadStore,
  stream: LogStreamRow,
  run: LogRun,
  range: EventRange,
): Generator<StreamEvent> {
  const chunkAt = (chunk: number) => store.get(logChunks, chunkKey(stream.arn, run.run, chunk)) as LogChunkRow;
  const reaches = (chunk: LogChunkRow, place: number) => comparePositions(positionAt(chunk, place), range.before) >= 0;
  const end = bisect(run.firstChunk, run.nextChunk, (number) => reaches(chunkAt(number), 0));
  for (let number = end - 1; number >= run.firstChunk; number -= 1) {
    const chunk = chunkAt(number);
    for (let i = bisect(0, chunk.events.length, (place) => reaches(chunk, place)) - 1; i >= 0; i -= 1) {
      const event = eventAt(stream, chunk, i);
      if (comparePositions(event, range.after) <= 0) return;
      yield event;
    }
  }
}

function positionAt(chunk: LogChunkRow, place: number): EventPosition {
  const { timestamp } = chunk.events[place] as LogChunkRow["events"][number];
  return { timestamp, sequence: chunk.sequence + place };
}

function eventAt(stream: LogStreamRow, chunk: LogChunkRow, place: number): StreamEvent {
  const { timestamp, message } = chunk.events[place] as LogChunkRow["events"][number];
  const { ingestionTime, sequence } = chunk;
  return { timestamp, sequence: sequence + place, streamName: stream.name, message, ingestionTime };
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
