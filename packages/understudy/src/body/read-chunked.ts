import { createHash } from "node:crypto";
import { authFailure, refuse, refuseWire, s3BodyIncomplete } from "@understudy/catalogue";
import type { ChunkSigner } from "../sigv4/chunk-signer.js";
import { ByteReader } from "./byte-reader.js";

const LONGEST_LINE = 8 * 1024;
const LARGEST_CHUNK = 5 * 1024 ** 3;

export interface ChunkedOptions {
  /** Present where every chunk is signed. */
  readonly signer?: ChunkSigner;
  /** Told of the headers that come after the last chunk, by lower-case name. */
  readonly onTrailers: (trailers: { readonly [name: string]: string }) => void;
}

/**
 * The content of a body in `aws-chunked`: chunks with their sizes, each signed or none, then trailing headers.
 * Source: S3 API Reference, "Signature calculations for the Authorization header: transferring payload in multiple chunks".
 * @throws Failure IncompleteBody, SignatureDoesNotMatch
 */
export async function* readChunked(
  source: AsyncIterable<Uint8Array>,
  { signer, onTrailers }: ChunkedOptions,
): AsyncIterable<Uint8Array> {
  const reader = new ByteReader(source);
  for (;;) {
    const { size, signature } = chunkHead(await reader.line(LONGEST_LINE));
    const digest = signer && createHash("sha256");
    let left = size;
    for await (const piece of reader.take(size)) {
      digest?.update(piece);
      left -= piece.length;
      yield piece;
    }
    if (left > 0) refuse(s3BodyIncomplete, {});
    if (signer && signature !== signer.chunk(digest?.digest("hex") ?? "")) refuseSignature();
    if (size === 0) break;
    if ((await reader.line(0)) !== "") refuse(s3BodyIncomplete, {});
  }
  onTrailers(await readTrailers(reader, signer));
  await reader.end();
}

function chunkHead(line: string | undefined): { readonly size: number; readonly signature: string | undefined } {
  const [, hex, signature] = /^([0-9a-fA-F]{1,12})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line ?? "") ?? [];
  const size = Number.parseInt(hex ?? "", 16);
  return size <= LARGEST_CHUNK ? { size, signature } : refuse(s3BodyIncomplete, {});
}

/** What S3 takes behind a body. INVARIANT: nothing else, for the call was allowed by what its headers said. */
const TRAILER = /^x-amz-(?:checksum-[a-z0-9]+|trailer-signature)$/;

async function readTrailers(reader: ByteReader, signer: ChunkSigner | undefined) {
  const trailers: { [name: string]: string } = {};
  for (let line = await reader.line(LONGEST_LINE); line; line = await reader.line(LONGEST_LINE)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).toLowerCase();
    if (!TRAILER.test(name)) refuse(s3BodyIncomplete, {});
    trailers[name] = line.slice(colon + 1).trim();
  }
  const { "x-amz-trailer-signature": signature, ...rest } = trailers;
  const text = Object.entries(rest)
    .map(([name, value]) => `${name}:${value}\n`)
    .join("");
  if (signer && text !== "" && signature !== signer.trailer(text)) refuseSignature();
  return rest;
}

function refuseSignature(): never {
  return refuseWire(authFailure("wrong-signature", "s3"), "s3", {});
}
