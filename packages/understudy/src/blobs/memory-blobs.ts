import { randomUUID } from "node:crypto";
import type { BlobStore } from "@understudy/cloud";

/** Blobs that are gone with the process. */
export function memoryBlobs(): BlobStore {
  const kept = new Map<string, Buffer>();
  return {
    async put(content) {
      const chunks: Uint8Array[] = [];
      // Copied: the socket's chunks may be small pieces of large buffers.
      for await (const chunk of content) chunks.push(Uint8Array.from(chunk));
      const id = randomUUID();
      const bytes = Buffer.concat(chunks);
      kept.set(id, bytes);
      return { id, size: bytes.length };
    },
    open({ blob, offset, length }) {
      const bytes = kept.get(blob);
      if (!bytes) throw new Error(`There is no blob ${blob}.`);
      return once(bytes.subarray(offset, offset + length));
    },
    async delete(id) {
      kept.delete(id);
    },
    list: async () => [...kept.keys()],
  };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
