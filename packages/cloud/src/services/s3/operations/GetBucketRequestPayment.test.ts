import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("gives what a new bucket has", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  expect(call("GetBucketRequestPayment", { Bucket: "web" })).toEqual({ Payer: "BucketOwner" });
});

it("needs s3:GetBucketRequestPayment, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketRequestPayment", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "GetBucketRequestPayment", { Bucket: "web" }, "s3:GetBucketRequestPayment", "arn:aws:s3:::web");
});
