import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { ServerSideEncryptionConfiguration: { Rules: [{ BucketKeyEnabled: true }] } };

it("keeps what it is given, in the place of what was there", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  call("PutBucketEncryption", { Bucket: "web", ...PUT });
  call("PutBucketEncryption", { Bucket: "web", ...PUT });
  expect(call("GetBucketEncryption", { Bucket: "web" })).toEqual({
    ServerSideEncryptionConfiguration: { Rules: [{ BucketKeyEnabled: true }] },
  });
});

it("needs s3:PutEncryptionConfiguration, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("PutBucketEncryption", { Bucket: "absent", ...PUT })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(
    test,
    "PutBucketEncryption",
    { Bucket: "web", ...PUT },
    "s3:PutEncryptionConfiguration",
    "arn:aws:s3:::web",
  );
});
