import { createHash, randomUUID } from "node:crypto";
import type { Blobs } from "@understudy/cloud";

/** Blobs of a server that keeps nothing. */
export function memoryBlobs(): Blobs {
  const kept = new Map<string, Buffer>();
  return {
    async put(bytes) {
      const hash = createHash("sha256");
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes) {
        hash.update(chunk);
        // Copied: the socket's chunks may be small pieces of large buffers.
        chunks.push(Uint8Array.from(chunk));
      }
      const id = randomUUID();
      const whole = Buffer.concat(chunks);
      kept.set(id, whole);
      return { id, size: whole.length, sha256: hash.digest("hex") };
    },
    async open(id, range) {
      const bytes = kept.get(id);
      return bytes && once(range ? bytes.subarray(range.first, range.last + 1) : bytes);
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
