import { checkBody, checksumOf, contentOf } from "../check-body.js";
import { checkWritable } from "../check-writable.js";
import { objectHeaders, versionOf } from "../object-headers.js";
import { operation } from "../operation.js";
import { putVersion } from "../put-version.js";
import type { ObjectRow } from "../tables.js";
import { readTagging } from "../tag-set.js";
import { writeChecks } from "../write-checks.js";

/** Source: S3 API reference, PutObject. */
export const PutObject = operation("PutObject", {
  authorize: writeChecks,
  run(input, context) {
    const bucket = checkWritable(input, context);
    const body = checkBody(input);
    const checksum = checksumOf(body);
    const row = putVersion<ObjectRow>(
      {
        key: input.Key,
        size: body.size,
        etag: `"${body.md5}"`,
        content: contentOf(body),
        headers: objectHeaders(input),
        tags: readTagging(input.Tagging),
        ...(checksum && { checksum }),
      },
      bucket,
      context,
    );
    return {
      ETag: row.etag,
      ServerSideEncryption: "AES256" as const,
      ...versionOf(row, bucket),
      ...(checksum && { [`Checksum${checksum.algorithm}`]: checksum.value, ChecksumType: checksum.type }),
    };
  },
});
