/** A stream of bytes that was kept. */
export interface StoredBlob {
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex, computed while the bytes came. */
  readonly sha256: string;
}

/** The part of a blob that is asked for: first and last byte, both included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Bytes too many for a row: image layers, objects. The host passes an implementation in, files or memory; rows name blobs by id.
 * Operations are synchronous, so the host receives bytes before a call and sends them after it.
 *
 * INVARIANT: a row that needs blobs lists their ids in its member `blobs`, or pieces of them (`BlobRange`) in its member `content`.
 * The host deletes a blob when the last row that named it is gone, and those that no row names when it starts.
 */
export interface Blobs {
  /** Keeps a stream under a new id. @throws what the stream throws; then nothing is left behind. */
  put(bytes: AsyncIterable<Uint8Array>): Promise<StoredBlob>;
  /** The bytes of a blob, or of a range of it; undefined when there is none of that id. */
  open(id: string, range?: ByteRange): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Does nothing when there is none of that id. */
  delete(id: string): Promise<void>;
  /** Ids of all blobs. */
  list(): Promise<readonly string[]>;
}
