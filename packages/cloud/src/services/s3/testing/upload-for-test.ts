import type { S3ForTest } from "./s3-for-test.js";
import { received, s3ForTest } from "./s3-for-test.js";

export const NO_UPLOAD = {
  id: "s3.no-such-upload",
  code: "NoSuchUpload",
  status: 404,
  message:
    "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
};

/** The smallest part that may stand before another, bytes. */
const ENOUGH = 5 * 1024 * 1024;

export interface UploadForTest extends S3ForTest {
  /** Names the upload of `big` that was begun in the bucket `web`. */
  readonly named: { readonly Bucket: string; readonly Key: string; readonly UploadId: string };
  /** Uploads a part of that text, said to have that many bytes; gives what names it. */
  part(PartNumber: number, text: string, size?: number): { readonly PartNumber: number; readonly ETag: string };
}

export function uploadForTest(more: object = {}): UploadForTest {
  const test = s3ForTest();
  test.bucket();
  const named = { Bucket: "web", Key: "big" };
  const { UploadId } = test.call<{ UploadId: string }>("CreateMultipartUpload", { ...named, ...more });
  const upload = { ...named, UploadId };
  return {
    ...test,
    named: upload,
    part(PartNumber, text, size = ENOUGH) {
      const Body = { ...received(text), size };
      const { ETag } = test.call<{ ETag: string }>("UploadPart", { ...upload, PartNumber, Body });
      return { PartNumber, ETag };
    },
  };
}
