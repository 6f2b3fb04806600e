import { expect, it } from "vitest";
import { namedBlobs } from "../testing/named-blobs.js";
import { expectNeeds, NO_BUCKET, received, s3ForTest } from "../testing/s3-for-test.js";

it("deletes a bucket with the uploads that were begun in it", () => {
  const { bucket, call, refusal, store } = s3ForTest();
  bucket();
  const { UploadId } = call("CreateMultipartUpload", { Bucket: "web", Key: "a" });
  call("UploadPart", { Bucket: "web", Key: "a", UploadId, PartNumber: 1, Body: received("x") });
  call("DeleteBucket", { Bucket: "web" });
  expect(refusal("HeadBucket", { Bucket: "web" })).toEqual(NO_BUCKET);
  expect(namedBlobs(store)).toEqual([]);
});

it("refuses one with objects, and one with versions", () => {
  const { bucket, call, object, refusal } = s3ForTest();
  bucket();
  object();
  expect(refusal("DeleteBucket", { Bucket: "web" })).toEqual({
    id: "s3.bucket-not-empty",
    code: "BucketNotEmpty",
    status: 409,
    message: "The bucket you tried to delete is not empty",
  });
  call("PutBucketVersioning", { Bucket: "web", VersioningConfiguration: { Status: "Enabled" } });
  call("DeleteObject", { Bucket: "web", Key: "a.txt" });
  expect(refusal("DeleteBucket", { Bucket: "web" })).toEqual({
    id: "s3.versions-remain",
    code: "BucketNotEmpty",
    status: 409,
    message: "The bucket you tried to delete is not empty. You must delete all versions in the bucket.",
  });
});

it("needs s3:DeleteBucket, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("DeleteBucket", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "DeleteBucket", { Bucket: "web" }, "s3:DeleteBucket", "arn:aws:s3:::web");
});
