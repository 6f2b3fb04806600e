import { objectCheck } from "../check.js";
import { operation } from "../operation.js";
import { removeUpload } from "../remove-upload.js";
import { requireUpload } from "../require.js";

/** Source: S3 API reference, AbortMultipartUpload. */
export const AbortMultipartUpload = operation("AbortMultipartUpload", {
  authorize: (input, read) => [objectCheck("AbortMultipartUpload", input, read)],
  run(input, context) {
    removeUpload(requireUpload(input, context), context.store);
    return {};
  },
});
