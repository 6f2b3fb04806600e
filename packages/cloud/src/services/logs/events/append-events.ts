import type { Store } from "../../../store/store.js";
import type { LogChunkRow, LogRun, LogStreamRow } from "../tables.js";
import { chunkKey, logChunks, logStreams } from "../tables.js";
import { firstSequence } from "./event-position.js";

/** Expired chunks dropped with each put: more than one, so that a stream does not grow for ever. */
const DROPPED_PER_PUT = 16;

export interface Arrival {
  /** In order of time; not empty. */
  readonly events: LogChunkRow["events"];
  /** ms since epoch. */
  readonly ingestionTime: number;
  /** Timestamp before which events have expired. */
  readonly oldestKept: number;
  readonly uploadSequenceToken: string;
}

/** Adds events to a stream as one new chunk; rewrites nothing but the stream's own row. */
export function appendEvents(store: Store, stream: LogStreamRow, arrival: Arrival): void {
  const { events, ingestionTime, uploadSequenceToken } = arrival;
  const first = events[0]?.timestamp ?? 0;
  const last = events.at(-1)?.timestamp ?? 0;
  const runs = dropExpired(store, stream, arrival.oldestKept);
  const found = runFor(runs, first);
  const run = found ?? { run: stream.nextRun, firstChunk: 0, nextChunk: 0, lastTimestamp: 0 };
  // Revisions rise with every put and are kept over restarts: they number the requests.
  const sequence = firstSequence(store.revision + 1);
  store.put(logChunks, { streamArn: stream.arn, run: run.run, chunk: run.nextChunk, ingestionTime, sequence, events });
  const grown: LogRun = { ...run, nextChunk: run.nextChunk + 1, lastTimestamp: last };
  store.put(logStreams, {
    ...stream,
    firstEventTimestamp: Math.min(stream.firstEventTimestamp ?? first, first),
    lastEventTimestamp: Math.max(stream.lastEventTimestamp ?? last, last),
    lastIngestionTime: ingestionTime,
    uploadSequenceToken,
    runs: found ? runs.map((other) => (other === found ? grown : other)) : [...runs, grown],
    nextRun: found ? stream.nextRun : stream.nextRun + 1,
  });
}

/** The run that the events continue: of those that end before them, the one that ends last. */
function runFor(runs: readonly LogRun[], firstTimestamp: number): LogRun | undefined {
  const candidates = runs.filter((run) => run.lastTimestamp <= firstTimestamp);
  return candidates.reduce<LogRun | undefined>(
    (best, run) => (best && best.lastTimestamp >= run.lastTimestamp ? best : run),
    undefined,
  );
}

/** Deletes the oldest chunks that hold expired events only, a bounded number of them; gives the runs that are left. */
function dropExpired(store: Store, stream: LogStreamRow, oldestKept: number): readonly LogRun[] {
  let left = DROPPED_PER_PUT;
  return stream.runs
    .map((run): LogRun => {
      let firstChunk = run.firstChunk;
      while (left > 0 && firstChunk < run.nextChunk && isExpired(store, stream, run.run, firstChunk, oldestKept)) {
        store.delete(logChunks, chunkKey(stream.arn, run.run, firstChunk));
        firstChunk += 1;
        left -= 1;
      }
      return firstChunk === run.firstChunk ? run : { ...run, firstChunk };
    })
    .filter((run) => run.firstChunk < run.nextChunk);
}

function isExpired(store: Store, stream: LogStreamRow, run: number, chunk: number, oldestKept: number): boolean {
  if (oldestKept === Number.NEGATIVE_INFINITY) return false;
  const row = store.get(logChunks, chunkKey(stream.arn, run, chunk));
  return row !== undefined && (row.events.at(-1)?.timestamp ?? 0) < oldestKept;
}
