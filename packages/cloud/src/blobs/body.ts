/** Bodies of calls that are too long for a row: they come and go as streams, and stand in blobs. */

/** A piece of a blob. */
export interface BlobRange {
  readonly blob: string;
  /** First byte. */
  readonly offset: number;
  /** bytes */
  readonly length: number;
}

/** A body that was received: the input's `Body` while its operation runs. */
export interface ReceivedBody {
  readonly blob: string;
  /** bytes */
  readonly size: number;
  /** hex */
  readonly md5: string;
  /** base64, by the name that S3 gives the algorithm: those that the client stated, or CRC64NVME. */
  readonly checksums: { readonly [algorithm in ChecksumAlgorithm]?: string };
}

/** A body that is answered: an output's `Body`. */
export interface AnsweredBody {
  readonly ranges: readonly BlobRange[];
}

export const checksumAlgorithms = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"] as const;

/** As S3 names them. DIFFERS: SHA512, MD5 and the XXHASH family, which S3 takes since 2026, are not known. */
export type ChecksumAlgorithm = (typeof checksumAlgorithms)[number];
