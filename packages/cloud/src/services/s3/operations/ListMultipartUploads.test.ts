import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("lists the uploads that are under way in pages", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  for (const Key of ["b", "a", "c/1"]) call("CreateMultipartUpload", { Bucket: "web", Key });
  const first = call("ListMultipartUploads", { Bucket: "web", MaxUploads: 2 });
  expect(first).toMatchObject({ IsTruncated: true, Uploads: [{ Key: "a" }, { Key: "b" }], NextKeyMarker: "b" });
  const { NextKeyMarker: KeyMarker, NextUploadIdMarker: UploadIdMarker } = first;
  expect(call("ListMultipartUploads", { Bucket: "web", KeyMarker, UploadIdMarker })).toMatchObject({
    IsTruncated: false,
    Uploads: [{ Key: "c/1" }],
  });
  expect(call("ListMultipartUploads", { Bucket: "web", Prefix: "c/" }).Uploads).toMatchObject([{ Key: "c/1" }]);
});

it("needs s3:ListBucketMultipartUploads, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("ListMultipartUploads", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  const input = { Bucket: "web" };
  expectNeeds(test, "ListMultipartUploads", input, "s3:ListBucketMultipartUploads", "arn:aws:s3:::web");
});
