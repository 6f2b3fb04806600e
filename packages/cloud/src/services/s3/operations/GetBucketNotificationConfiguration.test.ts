import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("gives what a new bucket has", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  expect(call("GetBucketNotificationConfiguration", { Bucket: "web" })).toEqual({});
});

it("needs s3:GetBucketNotification, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketNotificationConfiguration", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(
    test,
    "GetBucketNotificationConfiguration",
    { Bucket: "web" },
    "s3:GetBucketNotification",
    "arn:aws:s3:::web",
  );
});
