import { notImplemented, principalName, refuse } from "@understudy/catalogue";
import type { ChecksumAlgorithm } from "../../../blobs/body.js";
import { checksumAlgorithms } from "../../../blobs/body.js";
import { checkWritable } from "../check-writable.js";
import { objectHeaders } from "../object-headers.js";
import { operation } from "../operation.js";
import { type UploadRow, uploads } from "../tables.js";
import { readTagging } from "../tag-set.js";
import { writeChecks } from "../write-checks.js";

/** Source: S3 API reference, CreateMultipartUpload. */
export const CreateMultipartUpload = operation("CreateMultipartUpload", {
  authorize: writeChecks,
  run(input, context) {
    const bucket = checkWritable(input, context);
    const algorithm = knownAlgorithm(input.ChecksumAlgorithm);
    const row: UploadRow = {
      uploadId: context.ids.hex(64),
      bucket: bucket.name,
      key: input.Key,
      startedAt: context.now,
      initiator: principalName(context.caller.principal),
      headers: objectHeaders(input),
      tags: readTagging(input.Tagging),
      ...(algorithm && {
        checksumAlgorithm: algorithm,
        checksumType: input.ChecksumType ?? (algorithm === "CRC64NVME" ? "FULL_OBJECT" : "COMPOSITE"),
      }),
    };
    context.store.put(uploads, row);
    return {
      Bucket: row.bucket,
      Key: row.key,
      UploadId: row.uploadId,
      ServerSideEncryption: "AES256" as const,
      ChecksumAlgorithm: algorithm,
      ChecksumType: row.checksumType,
    };
  },
});

/** @throws Failure 501 for one that this stand-in cannot compute */
function knownAlgorithm(asked: string | undefined): ChecksumAlgorithm | undefined {
  if (asked === undefined) return undefined;
  const known = checksumAlgorithms.find((one) => one === asked);
  return known ?? refuse(notImplemented, { service: "S3", operation: `checksum:${asked}` });
}
