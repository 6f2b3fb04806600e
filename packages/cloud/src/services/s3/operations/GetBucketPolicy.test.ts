import { expect, it } from "vitest";
import { expectNeeds, letIn, NO_BUCKET, OTHER, policyOf, putPolicy, s3ForTest } from "../testing/s3-for-test.js";

it("gives the policy as it was put", () => {
  const test = s3ForTest();
  test.bucket();
  putPolicy(test, letIn("*"));
  expect(test.call("GetBucketPolicy", { Bucket: "web" })).toEqual({ Policy: policyOf(letIn("*")) });
});

it("is refused where there is none", () => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("GetBucketPolicy", { Bucket: "web" })).toEqual({
    id: "s3.no-bucket-policy",
    code: "NoSuchBucketPolicy",
    status: 404,
    message: "The bucket policy does not exist",
  });
});

it("is the owner's alone, whom else the policy allows it", () => {
  const test = s3ForTest();
  test.bucket();
  putPolicy(test, letIn({ AWS: OTHER }, "s3:*BucketPolicy", "arn:aws:s3:::web"));
  const refused = { id: "s3.method-not-allowed", code: "MethodNotAllowed", status: 405 };
  expect(test.refusal("GetBucketPolicy", { Bucket: "web" }, { as: OTHER })).toMatchObject(refused);
  expect(test.refusal("DeleteBucketPolicy", { Bucket: "web" }, { as: OTHER })).toMatchObject(refused);
});

it("needs s3:GetBucketPolicy, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketPolicy", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "GetBucketPolicy", { Bucket: "web" }, "s3:GetBucketPolicy", "arn:aws:s3:::web");
});
