import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectNeeds, letIn, NO_BUCKET, putPolicy, s3ForTest } from "../testing/s3-for-test.js";

it.each([
  ["*", undefined, true],
  [{ AWS: "*" }, undefined, true],
  [{ AWS: ACCOUNT }, undefined, false],
  ["*", { StringEquals: { "aws:PrincipalAccount": ACCOUNT } }, false],
  ["*", { StringLike: { "aws:PrincipalAccount": "1*" } }, true],
  ["*", { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } }, true],
  ["*", { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } }, false],
  ["*", { StringNotEquals: { "aws:PrincipalAccount": ACCOUNT } }, true],
])("of %j under %j: public %j", (principal, Condition, IsPublic) => {
  const test = s3ForTest();
  test.bucket();
  putPolicy(test, { ...letIn(principal), ...(Condition && { Condition }) });
  expect(test.call("GetBucketPolicyStatus", { Bucket: "web" })).toEqual({ PolicyStatus: { IsPublic } });
});

it("is refused where there is no policy", () => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("GetBucketPolicyStatus", { Bucket: "web" }).code).toBe("NoSuchBucketPolicy");
});

it("needs s3:GetBucketPolicyStatus, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketPolicyStatus", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "GetBucketPolicyStatus", { Bucket: "web" }, "s3:GetBucketPolicyStatus", "arn:aws:s3:::web");
});
