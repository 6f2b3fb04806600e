import { refuse, s3ArgumentInvalid } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { objectCheck } from "../check.js";
import { checkPartNumber } from "../check-part-number.js";
import { readCopySource, requireSource, sourceChecks } from "../copy-source.js";
import { versionOf } from "../object-headers.js";
import { operation } from "../operation.js";
import { cutRanges, type Piece, readRange } from "../read-range.js";
import { requireBucket, requireUpload } from "../require.js";
import { type ObjectRow, parts } from "../tables.js";

/**
 * The part names the source's bytes. DIFFERS: the ETag of a piece is made from the source's ETag and the range, not from the bytes;
 * no checksum is given. Source: S3 API reference, UploadPartCopy.
 */
export const UploadPartCopy = operation("UploadPartCopy", {
  authorize(input, read) {
    const { Bucket, Key } = readCopySource(input.CopySource);
    const context = { "s3:x-amz-copy-source": `${Bucket}/${Key}` };
    return [...sourceChecks(input, read), objectCheck("PutObject", input, read, context)];
  },
  run(input, context) {
    const { uploadId } = requireUpload(input, context);
    checkPartNumber(input.PartNumber);
    const source = requireSource(input, context);
    const piece = pieceOf(source, input.CopySourceRange);
    const md5 = digestOf(source, piece, context);
    context.store.put(parts, {
      uploadId,
      partNumber: input.PartNumber,
      size: piece?.length ?? source.size,
      md5,
      content: piece ? cutRanges(source.content, piece) : source.content,
      lastModified: context.now,
      checksums: {},
    });
    const version = versionOf(source, requireBucket({ Bucket: source.bucket }, context));
    return {
      CopyPartResult: { ETag: `"${md5}"`, LastModified: new Date(context.now) },
      ...("VersionId" in version && { CopySourceVersionId: version.VersionId }),
      ServerSideEncryption: "AES256" as const,
    };
  },
});

/** Unlike a reader's, this range must be written out and lie within the object. @throws Failure InvalidArgument, InvalidRange */
function pieceOf({ size }: ObjectRow, range: string | undefined): Piece | undefined {
  if (range === undefined) return undefined;
  const [, last] = /^bytes=\d+-(\d+)$/.exec(range) ?? [];
  const piece = readRange(range, size);
  return piece && Number(last) < size ? piece : refuse(s3ArgumentInvalid, {});
}

/** hex; the MD5 of the bytes where the whole of an object is copied that was put in one piece. */
function digestOf({ etag, parts: uploaded }: ObjectRow, piece: Piece | undefined, { crypto }: Context): string {
  if (!piece && !uploaded) return etag.replaceAll('"', "");
  const range = piece ? `${piece.first}+${piece.length}` : "";
  return crypto.createHash("md5").update(`${etag} ${range}`).digest("hex");
}
