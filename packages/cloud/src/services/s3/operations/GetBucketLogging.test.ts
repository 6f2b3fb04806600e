import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("gives what a new bucket has", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  expect(call("GetBucketLogging", { Bucket: "web" })).toEqual({});
});

it("needs s3:GetBucketLogging, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketLogging", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "GetBucketLogging", { Bucket: "web" }, "s3:GetBucketLogging", "arn:aws:s3:::web");
});
