import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { BucketLoggingStatus: { LoggingEnabled: { TargetBucket: "logs", TargetPrefix: "web/" } } };

it("keeps what it is given, in the place of what was there", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  call("PutBucketLogging", { Bucket: "web", ...PUT });
  call("PutBucketLogging", { Bucket: "web", ...PUT });
  expect(call("GetBucketLogging", { Bucket: "web" })).toEqual({
    LoggingEnabled: { TargetBucket: "logs", TargetPrefix: "web/" },
  });
});

it("needs s3:PutBucketLogging, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("PutBucketLogging", { Bucket: "absent", ...PUT })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "PutBucketLogging", { Bucket: "web", ...PUT }, "s3:PutBucketLogging", "arn:aws:s3:::web");
});
