import { createHmac, hash } from "node:crypto";

/** Signs the chunks of a body one after the other, each with the one before. */
export interface ChunkSigner {
  /** Signature of the next chunk. @param digest SHA-256 of its content, hex */
  chunk(digest: string): string;
  /** Signature of the trailing headers, `name:value` lines. */
  trailer(text: string): string;
}

const EMPTY = hash("sha256", "", "hex");

/**
 * @param seed the request's own signature. @param date as signed. @param scope `20260131/us-east-1/s3/aws4_request`
 * Source: S3 API Reference, "Signature calculations for the Authorization header: transferring payload in multiple chunks".
 */
export function chunkSigner(key: Buffer, seed: string, date: string, scope: string): ChunkSigner {
  let previous = seed;
  const sign = (text: string) => {
    previous = createHmac("sha256", key).update(text).digest("hex");
    return previous;
  };
  return {
    chunk: (digest) => sign(`AWS4-HMAC-SHA256-PAYLOAD\n${date}\n${scope}\n${previous}\n${EMPTY}\n${digest}`),
    trailer: (text) => sign(`AWS4-HMAC-SHA256-TRAILER\n${date}\n${scope}\n${previous}\n${hash("sha256", text, "hex")}`),
  };
}
