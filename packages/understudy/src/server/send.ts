/** Answers on their way out. */
import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Blobs } from "@understudy/cloud";
import { joinBlobs } from "../blobs/join-blobs.js";
import type { HttpResponse, StreamedBody } from "../wire/index.js";

export interface SendParts {
  /** Where streamed answers come from. */
  readonly blobs: () => Blobs;
  readonly onDefect: (where: string, detail: string, error: unknown) => void;
}

type Whole = HttpResponse & { readonly body: Buffer | string };

/** @returns resolves when a streamed answer is out; another goes out at the end of the turn. @throws when bytes are gone or the client is */
export async function send(response: ServerResponse, reply: HttpResponse, parts: SendParts): Promise<void> {
  if (isStreamed(reply)) await stream(response, reply, reply.body, parts.blobs());
  else sendTogether(response, reply as Whole, parts);
}

const isStreamed = (reply: HttpResponse): reply is HttpResponse & { readonly body: StreamedBody } =>
  typeof reply.body === "object" && "ranges" in reply.body;

/**
 * An object in one piece is held open before its headers go out. DIFFERS: one in parts that is replaced while it goes out breaks off;
 * AWS sends the old one to its end.
 */
async function stream(
  response: ServerResponse,
  { status, headers }: HttpResponse,
  { ranges, length }: StreamedBody,
  blobs: Blobs,
): Promise<void> {
  const pieces = joinBlobs(ranges, blobs)[Symbol.asyncIterator]();
  const first = await pieces.next();
  response.writeHead(status, { ...headers, "Content-Length": length });
  await pipeline(Readable.from(startingWith(first, pieces)), response);
}

async function* startingWith(first: IteratorResult<Uint8Array>, rest: AsyncIterator<Uint8Array>) {
  try {
    for (let next = first; !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

const waiting: { readonly response: ServerResponse; readonly reply: Whole; readonly parts: SendParts }[] = [];

/**
 * Answers that are ready in one turn of the event loop go out one after the other at its end: a client that sleeps is woken once, not
 * by each of them, which costs as much as the rest of a read.
 */
function sendTogether(response: ServerResponse, reply: Whole, parts: SendParts): void {
  if (waiting.push({ response, reply, parts }) === 1) setImmediate(sendWaiting);
}

/** An answer that cannot be sent is a defect, and keeps no other back. */
function sendWaiting(): void {
  for (const { response, reply, parts } of waiting.splice(0)) {
    try {
      sendWhole(response, reply);
    } catch (error) {
      parts.onDefect("http", String(reply.status), error);
      response.destroy();
    }
  }
}

/** A text goes out in one piece with the headers; Node would send bytes in a second. */
function sendWhole(response: ServerResponse, { status, headers, body }: Whole): void {
  // The answer to HEAD tells the length of what it leaves out.
  const length = headers["Content-Length"] ?? Buffer.byteLength(body);
  response.writeHead(status, status === 304 ? headers : { ...headers, "Content-Length": length });
  response.end(body);
}
