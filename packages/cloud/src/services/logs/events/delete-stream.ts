import type { Store } from "../../../store/store.js";
import type { LogStreamRow } from "../tables.js";
import { chunkKey, logChunks, logStreams } from "../tables.js";

/** Deletes a stream with all of its events. */
export function deleteStream(store: Store, stream: LogStreamRow): void {
  for (const { run, firstChunk, nextChunk } of stream.runs) {
    for (let chunk = firstChunk; chunk < nextChunk; chunk += 1) {
      store.delete(logChunks, chunkKey(stream.arn, run, chunk));
    }
  }
  store.delete(logStreams, stream.arn);
}
