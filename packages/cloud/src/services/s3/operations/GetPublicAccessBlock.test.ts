import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("is refused where there is none", () => {
  const { bucket, call, refusal } = s3ForTest();
  bucket();
  call("DeletePublicAccessBlock", { Bucket: "web" });
  expect(refusal("GetPublicAccessBlock", { Bucket: "web" })).toEqual({
    id: "s3.no-public-access-block",
    code: "NoSuchPublicAccessBlockConfiguration",
    status: 404,
    message: "The public access block configuration was not found",
  });
});

it("gives what a new bucket has", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  expect(call("GetPublicAccessBlock", { Bucket: "web" })).toEqual({
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    },
  });
});

it("needs s3:GetBucketPublicAccessBlock, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetPublicAccessBlock", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "GetPublicAccessBlock", { Bucket: "web" }, "s3:GetBucketPublicAccessBlock", "arn:aws:s3:::web");
});
