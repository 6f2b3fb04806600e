import { listCheck } from "../list-check.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";
import { uploads } from "../tables.js";
import { keyWriter, ownerOf, pageSize } from "../wire-listing.js";

/** DIFFERS: keys are not rolled up to a delimiter. Source: S3 API reference, ListMultipartUploads. */
export const ListMultipartUploads = operation("ListMultipartUploads", {
  authorize: (input, read) => [listCheck("ListBucketMultipartUploads", { ...input, MaxKeys: undefined }, read)],
  run(input, context) {
    const { name, account } = requireBucket(input, context);
    const { Prefix = "", KeyMarker = "", UploadIdMarker = "", EncodingType } = input;
    const MaxUploads = pageSize(input.MaxUploads);
    const after = KeyMarker ? `${name}/${KeyMarker}\u0001${UploadIdMarker || "\uffff"}` : undefined;
    const found = context.store.list(uploads, "bucket", name, { after }).filter(({ key }) => key.startsWith(Prefix));
    const page = found.slice(0, MaxUploads);
    const last = found.length > page.length ? page.at(-1) : undefined;
    const write = keyWriter(EncodingType);
    return {
      Bucket: name,
      Prefix: write(Prefix),
      KeyMarker: write(KeyMarker),
      UploadIdMarker,
      MaxUploads,
      EncodingType,
      IsTruncated: last !== undefined,
      ...(last && { NextKeyMarker: write(last.key), NextUploadIdMarker: last.uploadId }),
      Uploads: page.map(({ key, uploadId, startedAt, initiator, headers, checksumAlgorithm, checksumType }) => ({
        Key: write(key),
        UploadId: uploadId,
        Initiated: new Date(startedAt),
        Initiator: { ID: initiator },
        Owner: ownerOf(account),
        StorageClass: headers.storageClass,
        ChecksumAlgorithm: checksumAlgorithm,
        ChecksumType: checksumType,
      })),
    };
  },
});
