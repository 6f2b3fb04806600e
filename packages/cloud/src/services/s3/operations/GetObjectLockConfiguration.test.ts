import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("tells of a bucket that was made with it", () => {
  const { bucket, call } = s3ForTest();
  bucket("web", { ObjectLockEnabledForBucket: true });
  expect(call("GetObjectLockConfiguration", { Bucket: "web" })).toEqual({
    ObjectLockConfiguration: { ObjectLockEnabled: "Enabled" },
  });
  expect(call("GetBucketVersioning", { Bucket: "web" })).toEqual({ Status: "Enabled" });
});

it("is refused for any other", () => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("GetObjectLockConfiguration", { Bucket: "web" })).toEqual({
    id: "s3.no-object-lock-configuration",
    code: "ObjectLockConfigurationNotFoundError",
    status: 404,
    message: "Object Lock configuration does not exist for this bucket",
  });
});

it("needs s3:GetBucketObjectLockConfiguration, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetObjectLockConfiguration", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(
    test,
    "GetObjectLockConfiguration",
    { Bucket: "web" },
    "s3:GetBucketObjectLockConfiguration",
    "arn:aws:s3:::web",
  );
});
