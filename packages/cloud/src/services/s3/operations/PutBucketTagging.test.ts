import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { Tagging: { TagSet: [{ Key: "env", Value: "test" }] } };

it("keeps what it is given, in the place of what was there", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  call("PutBucketTagging", { Bucket: "web", ...PUT });
  call("PutBucketTagging", { Bucket: "web", ...PUT });
  expect(call("GetBucketTagging", { Bucket: "web" })).toEqual({ TagSet: [{ Key: "env", Value: "test" }] });
});

it("needs s3:PutBucketTagging, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("PutBucketTagging", { Bucket: "absent", ...PUT })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "PutBucketTagging", { Bucket: "web", ...PUT }, "s3:PutBucketTagging", "arn:aws:s3:::web");
});
