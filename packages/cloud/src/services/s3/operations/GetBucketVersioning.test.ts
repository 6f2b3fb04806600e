import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("says nothing of a bucket that never had versions", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  expect(call("GetBucketVersioning", { Bucket: "web" })).toEqual({});
});

it("needs s3:GetBucketVersioning, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketVersioning", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "GetBucketVersioning", { Bucket: "web" }, "s3:GetBucketVersioning", "arn:aws:s3:::web");
});
