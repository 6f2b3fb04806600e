import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("gives what a new bucket has", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  expect(call("GetBucketEncryption", { Bucket: "web" })).toEqual({
    ServerSideEncryptionConfiguration: {
      Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" }, BucketKeyEnabled: false }],
    },
  });
});

it("needs s3:GetEncryptionConfiguration, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketEncryption", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "GetBucketEncryption", { Bucket: "web" }, "s3:GetEncryptionConfiguration", "arn:aws:s3:::web");
});
