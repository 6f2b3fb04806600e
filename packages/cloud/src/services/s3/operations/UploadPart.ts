import { objectCheck } from "../check.js";
import { checkBody, contentOf } from "../check-body.js";
import { checkPartNumber } from "../check-part-number.js";
import { operation } from "../operation.js";
import { requireUpload } from "../require.js";
import { parts } from "../tables.js";

/** A part of the same number takes the place of the one before. Source: S3 API reference, UploadPart. */
export const UploadPart = operation("UploadPart", {
  authorize: (input, read) => [objectCheck("PutObject", input, read)],
  run(input, context) {
    const { uploadId } = requireUpload(input, context);
    checkPartNumber(input.PartNumber);
    const body = checkBody(input);
    const { size, md5, checksums } = body;
    context.store.put(parts, {
      uploadId,
      partNumber: input.PartNumber,
      size,
      md5,
      checksums,
      content: contentOf(body),
      lastModified: context.now,
    });
    const answered = Object.entries(checksums).map(([algorithm, value]) => [`Checksum${algorithm}`, value]);
    return { ETag: `"${md5}"`, ServerSideEncryption: "AES256" as const, ...Object.fromEntries(answered) };
  },
});
