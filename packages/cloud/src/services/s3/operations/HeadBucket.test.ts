import { expect, it } from "vitest";
import { ACCESS_DENIED, expectNeeds, NO_BUCKET, OTHER, s3ForTest } from "../testing/s3-for-test.js";

it("tells of a bucket", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  expect(call("HeadBucket", { Bucket: "web" })).toEqual({
    BucketRegion: "us-east-1",
    AccessPointAlias: false,
    BucketArn: "arn:aws:s3:::web",
  });
});

it("refuses one that is not the expected owner's", () => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("HeadBucket", { Bucket: "web", ExpectedBucketOwner: OTHER })).toEqual(ACCESS_DENIED);
});

it("needs s3:ListBucket, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("HeadBucket", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "HeadBucket", { Bucket: "web" }, "s3:ListBucket", "arn:aws:s3:::web");
});
