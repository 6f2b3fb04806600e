import type { BlobRange, Blobs } from "@understudy/cloud";

/** A whole blob, or a range of it. */
export type BlobPiece = Pick<BlobRange, "blob"> & Partial<BlobRange>;

/** The bytes of several pieces, one after the other, each opened when its turn comes. @throws Error when one of them is not there. */
export async function* joinBlobs(pieces: readonly BlobPiece[], blobs: Blobs): AsyncIterable<Uint8Array> {
  for (const { blob, offset = 0, length } of pieces) {
    const bytes = await blobs.open(
      blob,
      length === undefined ? undefined : { first: offset, last: offset + length - 1 },
    );
    if (!bytes) throw new Error(`The bytes of blob ${blob} are gone.`);
    yield* bytes;
  }
}
