import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { LifecycleConfiguration: { Rules: [{ ID: "old", Status: "Enabled", Expiration: { Days: 1 } }] } };

it("takes away what was put, and succeeds when nothing is there", () => {
  const test = s3ForTest();
  test.bucket();
  test.call("PutBucketLifecycleConfiguration", { Bucket: "web", ...PUT });
  test.call("DeleteBucketLifecycle", { Bucket: "web" });
  test.call("DeleteBucketLifecycle", { Bucket: "web" });
  expect(test.refusal("GetBucketLifecycleConfiguration", { Bucket: "web" }).code).toBe("NoSuchLifecycleConfiguration");
});

it("needs s3:PutLifecycleConfiguration, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("DeleteBucketLifecycle", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "DeleteBucketLifecycle", { Bucket: "web" }, "s3:PutLifecycleConfiguration", "arn:aws:s3:::web");
});
