import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("gives what a new bucket has", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  expect(call("GetBucketAccelerateConfiguration", { Bucket: "web" })).toEqual({});
});

it("needs s3:GetAccelerateConfiguration, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketAccelerateConfiguration", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(
    test,
    "GetBucketAccelerateConfiguration",
    { Bucket: "web" },
    "s3:GetAccelerateConfiguration",
    "arn:aws:s3:::web",
  );
});
