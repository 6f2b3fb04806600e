import type { GetObjectAttributesParts } from "@aws-sdk/client-s3";
import { versionOf } from "../object-headers.js";
import { operation } from "../operation.js";
import { readChecks } from "../read-checks.js";
import { requireBucket, requireObject } from "../require.js";
import type { ObjectRow } from "../tables.js";

/** Source: S3 API reference, GetObjectAttributes. */
export const GetObjectAttributes = operation("GetObjectAttributes", {
  authorize: (input, read) => [
    ...readChecks("GetObject", "GetObjectVersion", input, read),
    ...readChecks("GetObjectAttributes", "GetObjectVersionAttributes", input, read).slice(0, 1),
  ],
  run(input, context) {
    const row = requireObject(input, context);
    const { checksum } = row;
    const all = {
      ETag: row.etag.replaceAll('"', ""),
      Checksum: checksum && { [`Checksum${checksum.algorithm}`]: checksum.value, ChecksumType: checksum.type },
      ObjectParts: partsOf(row),
      StorageClass: row.headers.storageClass,
      ObjectSize: row.size,
    };
    const asked = input.ObjectAttributes.map((name) => [name, all[name]]);
    return {
      LastModified: new Date(row.lastModified),
      ...versionOf(row, requireBucket(input, context)),
      ...Object.fromEntries(asked),
    };
  },
});

/** DIFFERS: the parts are counted, not listed: AWS lists those with a checksum. */
function partsOf({ parts }: ObjectRow): GetObjectAttributesParts | undefined {
  return parts && { TotalPartsCount: parts.length };
}
