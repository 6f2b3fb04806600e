import { refuse, s3ChecksumMismatch, s3Md5Invalid, s3Md5Mismatch } from "@understudy/catalogue";
import { fromBase64 } from "../../base64.js";
import { checksumAlgorithms, type ReceivedBody } from "../../blobs/body.js";
import type { Checksum } from "./tables.js";

const EMPTY: ReceivedBody = {
  blob: "",
  size: 0,
  md5: "d41d8cd98f00b204e9800998ecf8427e",
  checksums: { CRC64NVME: "AAAAAAAAAAA=" },
};

/** What stands in a request about its body. */
export interface Stated {
  readonly Body?: unknown;
  readonly ContentMD5?: string | undefined;
}

/**
 * The body that the host received, held against what the client said of it; a call from inside may have none.
 * @throws Failure BadDigest, InvalidDigest
 */
export function checkBody(input: Stated): ReceivedBody {
  const body = (input.Body as ReceivedBody | undefined) ?? EMPTY;
  if (input.ContentMD5 !== undefined) {
    const md5 = fromBase64(input.ContentMD5);
    if (md5.length !== 16) refuse(s3Md5Invalid, {});
    if (hex(md5) !== body.md5) refuse(s3Md5Mismatch, {});
  }
  const stated = input as { readonly [name: string]: unknown };
  for (const algorithm of checksumAlgorithms) {
    const given = stated[`Checksum${algorithm}`];
    if (given !== undefined && given !== body.checksums[algorithm]) refuse(s3ChecksumMismatch, { algorithm });
  }
  return body;
}

/** The checksum that is kept of a body. */
export function checksumOf({ checksums }: ReceivedBody): Checksum | undefined {
  const [first] = checksumAlgorithms.filter((algorithm) => checksums[algorithm] !== undefined);
  return first && { algorithm: first, value: checksums[first] ?? "", type: "FULL_OBJECT" };
}

/** The ranges of a body. */
export function contentOf({ blob, size }: ReceivedBody) {
  return size === 0 ? [] : [{ blob, offset: 0, length: size }];
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
