import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { type ChecksumAlgorithm, createCrc } from "@understudy/cloud";

/** A digest that grows with the bytes. */
export interface Digest {
  update(bytes: Uint8Array): void;
  digest(): Uint8Array;
}

/** Digests by the names that S3 gives them. */
export function createDigest(algorithm: ChecksumAlgorithm | "MD5"): Digest {
  switch (algorithm) {
    case "MD5":
    case "SHA1":
    case "SHA256":
      return createHash(algorithm.toLowerCase());
    case "CRC32":
      return fastCrc32();
    default:
      return createCrc(algorithm);
  }
}

function fastCrc32(): Digest {
  let value = 0;
  return {
    update(bytes) {
      value = crc32(bytes, value);
    },
    digest() {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value);
      return bytes;
    },
  };
}
