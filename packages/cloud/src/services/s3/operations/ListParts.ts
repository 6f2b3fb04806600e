import { objectCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireBucket, requireUpload } from "../require.js";
import { partKey, parts } from "../tables.js";
import { ownerOf, pageSize } from "../wire-listing.js";

/** Source: S3 API reference, ListParts. */
export const ListParts = operation("ListParts", {
  authorize: (input, read) => [objectCheck("ListMultipartUploadParts", input, read)],
  run(input, context) {
    const { account } = requireBucket(input, context);
    const { uploadId, initiator, headers, checksumAlgorithm, checksumType } = requireUpload(input, context);
    const MaxParts = pageSize(input.MaxParts);
    const marker = Number(input.PartNumberMarker ?? 0) || 0;
    const found = context.store.list(parts, "upload", uploadId, {
      after: partKey(uploadId, marker),
      limit: MaxParts + 1,
    });
    const page = found.slice(0, MaxParts);
    return {
      Bucket: input.Bucket,
      Key: input.Key,
      UploadId: uploadId,
      PartNumberMarker: String(marker),
      NextPartNumberMarker: String(page.at(-1)?.partNumber ?? 0),
      MaxParts,
      IsTruncated: found.length > page.length,
      Parts: page.map(({ partNumber, size, md5, lastModified, checksums }) => ({
        PartNumber: partNumber,
        LastModified: new Date(lastModified),
        ETag: `"${md5}"`,
        Size: size,
        ...Object.fromEntries(Object.entries(checksums).map(([algorithm, value]) => [`Checksum${algorithm}`, value])),
      })),
      Initiator: { ID: initiator },
      Owner: ownerOf(account),
      StorageClass: headers.storageClass,
      ChecksumAlgorithm: checksumAlgorithm,
      ChecksumType: checksumType,
    };
  },
});
