import { refuse, s3RangeNotSatisfiable } from "@understudy/catalogue";
import { checkConditions, type ReadConditions } from "./check-conditions.js";
import { describeObject } from "./object-headers.js";
import { type Piece, readRange } from "./read-range.js";
import type { BucketRow, ObjectRow } from "./tables.js";

/** What GetObject and HeadObject are asked besides which object. */
export interface PieceAsked extends ReadConditions {
  readonly Range?: string | undefined;
  readonly PartNumber?: number | undefined;
  readonly ChecksumMode?: string | undefined;
  readonly ResponseCacheControl?: string | undefined;
  readonly ResponseContentDisposition?: string | undefined;
  readonly ResponseContentEncoding?: string | undefined;
  readonly ResponseContentLanguage?: string | undefined;
  readonly ResponseContentType?: string | undefined;
  readonly ResponseExpires?: Date | undefined;
}

/** What is said of an object, or of the piece that is asked for. @throws Failure PreconditionFailed, 304, InvalidRange */
export function describePiece(row: ObjectRow, bucket: BucketRow, asked: PieceAsked) {
  checkConditions(row, asked);
  const piece = asked.PartNumber === undefined ? readRange(asked.Range, row.size) : partOf(row, asked.PartNumber);
  const whole = describeObject(row, bucket, asked.ChecksumMode === "ENABLED" && piece === undefined);
  const described = {
    ...whole,
    ...overrides(asked),
    ...(asked.PartNumber !== undefined && row.parts && { PartsCount: row.parts.length }),
  };
  if (!piece) return { piece, described };
  const last = piece.first + piece.length - 1;
  const ContentRange = row.size === 0 ? undefined : `bytes ${piece.first}-${last}/${row.size}`;
  return { piece, described: { ...described, ContentLength: piece.length, ContentRange } };
}

/** One that was uploaded whole is its own only part. */
function partOf({ parts, size }: ObjectRow, number: number): Piece {
  const sizes = parts ?? [size];
  const length = sizes[number - 1];
  if (length === undefined)
    return refuse(s3RangeNotSatisfiable, {}, undefined, { members: { PartNumberRequested: String(number) } });
  return { first: sizes.slice(0, number - 1).reduce((sum, one) => sum + one, 0), length };
}

/** A signed link may say how its answer is to be headed. */
function overrides(asked: PieceAsked) {
  const given = {
    CacheControl: asked.ResponseCacheControl,
    ContentDisposition: asked.ResponseContentDisposition,
    ContentEncoding: asked.ResponseContentEncoding,
    ContentLanguage: asked.ResponseContentLanguage,
    ContentType: asked.ResponseContentType,
    Expires: asked.ResponseExpires,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
