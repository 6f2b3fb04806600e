import type { Blobs } from "./blobs.js";
import type { AnsweredBody } from "./body.js";

/** The bytes of a body that a call answered. @throws Error when they are gone */
export async function readBody({ ranges }: AnsweredBody, blobs: Pick<Blobs, "open">): Promise<Uint8Array> {
  const read: number[] = [];
  for (const { blob, offset, length } of ranges) {
    const bytes = length === 0 ? [] : await blobs.open(blob, { first: offset, last: offset + length - 1 });
    if (!bytes) throw new Error(`The bytes of blob ${blob} are gone.`);
    for await (const chunk of bytes) for (const byte of chunk) read.push(byte);
  }
  return Uint8Array.from(read);
}
