import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { ServerSideEncryptionConfiguration: { Rules: [{ BucketKeyEnabled: true }] } };

it("takes away what was put, and succeeds when nothing is there", () => {
  const test = s3ForTest();
  test.bucket();
  test.call("PutBucketEncryption", { Bucket: "web", ...PUT });
  test.call("DeleteBucketEncryption", { Bucket: "web" });
  test.call("DeleteBucketEncryption", { Bucket: "web" });
  expect(test.call("GetBucketEncryption", { Bucket: "web" })).toEqual({
    ServerSideEncryptionConfiguration: {
      Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" }, BucketKeyEnabled: false }],
    },
  });
});

it("needs s3:PutEncryptionConfiguration, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("DeleteBucketEncryption", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "DeleteBucketEncryption", { Bucket: "web" }, "s3:PutEncryptionConfiguration", "arn:aws:s3:::web");
});
