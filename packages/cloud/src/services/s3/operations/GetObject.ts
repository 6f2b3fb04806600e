import type { AnsweredBody } from "../../../blobs/body.js";
import { describePiece } from "../describe-piece.js";
import { operation } from "../operation.js";
import { readChecks } from "../read-checks.js";
import { cutRanges } from "../read-range.js";
import { requireBucket, requireObject } from "../require.js";

/** Source: S3 API reference, GetObject. */
export const GetObject = operation("GetObject", {
  authorize: (input, read) => readChecks("GetObject", "GetObjectVersion", input, read),
  run(input, context) {
    const bucket = requireBucket(input, context);
    const row = requireObject(input, context);
    const { piece, described } = describePiece(row, bucket, input);
    const Body: AnsweredBody = { ranges: piece ? cutRanges(row.content, piece) : row.content };
    // The host gives the bytes; the SDK's type is that of a stream.
    return { ...described, Body: Body as never };
  },
});
