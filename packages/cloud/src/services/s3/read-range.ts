import { refuse, s3RangeNotSatisfiable } from "@understudy/catalogue";
import type { BlobRange } from "../../blobs/body.js";

/** A piece of an object. */
export interface Piece {
  readonly first: number;
  /** bytes */
  readonly length: number;
}

/**
 * The piece that a `Range` header asks for; undefined for the whole: without one, or one that is not understood, or names several
 * (RFC 9110, 14.2). @throws Failure InvalidRange
 */
export function readRange(range: string | undefined, size: number): Piece | undefined {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return undefined;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== "" && to !== "" && Number(to) < Number(from)) return undefined;
  if (first >= size || (from === "" && Number(to) === 0)) {
    return refuse(s3RangeNotSatisfiable, {}, undefined, {
      members: { RangeRequested: range ?? "", ActualObjectSize: String(size) },
    });
  }
  return { first, length: last - first + 1 };
}

/** That piece of what these ranges hold one after the other. */
export function cutRanges(ranges: readonly BlobRange[], { first, length }: Piece): readonly BlobRange[] {
  const cut: BlobRange[] = [];
  let at = 0;
  for (const { blob, offset, length: whole } of ranges) {
    const from = Math.max(first - at, 0);
    const to = Math.min(first + length - at, whole);
    if (from < to) cut.push({ blob, offset: offset + from, length: to - from });
    at += whole;
  }
  return cut;
}
