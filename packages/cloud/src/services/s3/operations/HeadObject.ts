import { describePiece } from "../describe-piece.js";
import { operation } from "../operation.js";
import { readChecks } from "../read-checks.js";
import { requireBucket, requireObject } from "../require.js";

/** Source: S3 API reference, HeadObject. */
export const HeadObject = operation("HeadObject", {
  authorize: (input, read) => readChecks("GetObject", "GetObjectVersion", input, read),
  run(input, context) {
    const bucket = requireBucket(input, context);
    return describePiece(requireObject(input, context), bucket, input).described;
  },
});
