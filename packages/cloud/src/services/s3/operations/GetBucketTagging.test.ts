import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("is refused where there is none", () => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("GetBucketTagging", { Bucket: "web" })).toEqual({
    id: "s3.no-tag-set",
    code: "NoSuchTagSet",
    status: 404,
    message: "The TagSet does not exist",
  });
});

it("needs s3:GetBucketTagging, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketTagging", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "GetBucketTagging", { Bucket: "web" }, "s3:GetBucketTagging", "arn:aws:s3:::web");
});
