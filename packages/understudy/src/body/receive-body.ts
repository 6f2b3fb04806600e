import {
  refuse,
  refuseWire,
  s3BodyIncomplete,
  s3BodyTooLarge,
  s3ContentSha256Mismatch,
  s3LengthMissing,
} from "@understudy/catalogue";
import { type Blobs, type ChecksumAlgorithm, checksumAlgorithms, type ReceivedBody } from "@understudy/cloud";
import type { ChunkSigner } from "../sigv4/chunk-signer.js";
import type { HttpRequest } from "../wire/index.js";
import { createDigest, type Digest } from "./digests.js";
import { readChunked } from "./read-chunked.js";

/** The largest that S3 takes in one request, bytes. */
const LARGEST = 5 * 1024 ** 3;

/** A body that was taken, with the headers as they are once it is known: trailers among them, the encoding of the wire gone. */
export interface Received {
  readonly body: ReceivedBody;
  readonly headers: HttpRequest["headers"];
}

type Headers = HttpRequest["headers"];

/**
 * Takes a body into the blobs as it comes, and its digests on the way.
 * @param start gives the bytes; the client may wait for it to send them
 * @throws Failure for a body that is not the one announced; nothing is kept of it
 */
export async function receiveBody(
  headers: Headers,
  start: () => AsyncIterable<Uint8Array>,
  blobs: Blobs,
  signer: ChunkSigner | undefined,
): Promise<Received> {
  const sha256 = headers["x-amz-content-sha256"] ?? "";
  const chunked = sha256.startsWith("STREAMING-");
  const length = lengthOf(headers, chunked);
  let trailers: Headers = {};
  const onTrailers = (found: Headers) => {
    trailers = found;
  };
  const content = chunked
    ? readChunked(start(), { signer: sha256.startsWith("STREAMING-AWS4") ? signer : undefined, onTrailers })
    : start();
  const names = checksumsOf(headers);
  const stated = /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined;
  const digests = new Map<ChecksumAlgorithm | "MD5", Digest>();
  for (const name of ["MD5", ...names, ...(stated ? ["SHA256"] : [])] as const) {
    digests.set(name as ChecksumAlgorithm, createDigest(name as ChecksumAlgorithm));
  }
  const done = new Map<string, Buffer>();
  const kept = await blobs.put(measured(content, length, digests, done, stated));
  const checksums = Object.fromEntries(names.map((name) => [name, done.get(name)?.toString("base64")]));
  const body = { blob: kept.id, size: kept.size, md5: done.get("MD5")?.toString("hex") ?? "", checksums };
  return { body, headers: withoutChunks({ ...headers, ...trailers }, length) };
}

/** The content, held against its length and digests: what throws here leaves no blob. */
async function* measured(
  content: AsyncIterable<Uint8Array>,
  length: number,
  digests: ReadonlyMap<string, Digest>,
  done: Map<string, Buffer>,
  sha256: string | undefined,
): AsyncIterable<Uint8Array> {
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > length) refuse(s3BodyIncomplete, {});
    for (const digest of digests.values()) digest.update(chunk);
    yield chunk;
  }
  if (size < length) refuse(s3BodyIncomplete, {});
  for (const [name, digest] of digests) done.set(name, Buffer.from(digest.digest()));
  if (sha256 !== undefined && done.get("SHA256")?.toString("hex") !== sha256) {
    refuseWire(s3ContentSha256Mismatch, "s3", {});
  }
}

function lengthOf(headers: Headers, chunked: boolean): number {
  const text = chunked ? headers["x-amz-decoded-content-length"] : headers["content-length"];
  if (text === undefined || !/^\d{1,15}$/.test(text)) return refuse(s3LengthMissing, {});
  const length = Number(text);
  return length > LARGEST ? refuse(s3BodyTooLarge, {}) : length;
}

/** The checksums that the client states or announces; as AWS has it, CRC64NVME where it says nothing. */
function checksumsOf(headers: Headers): readonly ChecksumAlgorithm[] {
  const announced = `${headers["x-amz-trailer"] ?? ""},${headers["x-amz-sdk-checksum-algorithm"] ?? ""}`.toLowerCase();
  const found = checksumAlgorithms.filter((name) => {
    const lower = name.toLowerCase();
    return (
      headers[`x-amz-checksum-${lower}`] !== undefined ||
      announced.split(/[,\s]+/).some((one) => one === lower || one === `x-amz-checksum-${lower}`)
    );
  });
  return found.length > 0 ? found : ["CRC64NVME"];
}

function withoutChunks(headers: Headers, length: number): Headers {
  const encodings = headers["content-encoding"]?.split(",").map((one) => one.trim()) ?? [];
  const left = encodings.filter((one) => one !== "aws-chunked" && one !== "").join(",");
  return { ...headers, "content-encoding": left || undefined, "content-length": String(length) };
}
