import type { Blobs } from "@understudy/cloud";

/** The bytes of several blobs, one after the other. @throws Error when one of them is not there. */
export async function* joinBlobs(ids: readonly string[], blobs: Blobs): AsyncIterable<Uint8Array> {
  for (const id of ids) {
    const bytes = await blobs.open(id);
    if (!bytes) throw new Error(`The bytes of blob ${id} are gone.`);
    yield* bytes;
  }
}
