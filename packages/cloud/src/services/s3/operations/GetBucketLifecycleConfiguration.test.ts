import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("is refused where there is none", () => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("GetBucketLifecycleConfiguration", { Bucket: "web" })).toEqual({
    id: "s3.no-lifecycle-configuration",
    code: "NoSuchLifecycleConfiguration",
    status: 404,
    message: "The lifecycle configuration does not exist",
  });
});

it("needs s3:GetLifecycleConfiguration, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketLifecycleConfiguration", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(
    test,
    "GetBucketLifecycleConfiguration",
    { Bucket: "web" },
    "s3:GetLifecycleConfiguration",
    "arn:aws:s3:::web",
  );
});
