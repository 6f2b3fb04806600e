import { expect, it } from "vitest";
import { expectNeeds, letIn, NO_BUCKET, putPolicy, s3ForTest } from "../testing/s3-for-test.js";

it("takes the policy away, and succeeds when there is none", () => {
  const test = s3ForTest();
  test.bucket();
  putPolicy(test, letIn("*"));
  test.call("DeleteBucketPolicy", { Bucket: "web" });
  test.call("DeleteBucketPolicy", { Bucket: "web" });
  expect(test.refusal("GetBucketPolicy", { Bucket: "web" }).code).toBe("NoSuchBucketPolicy");
});

it("needs s3:DeleteBucketPolicy, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("DeleteBucketPolicy", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "DeleteBucketPolicy", { Bucket: "web" }, "s3:DeleteBucketPolicy", "arn:aws:s3:::web");
});
