import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { Tagging: { TagSet: [{ Key: "env", Value: "test" }] } };

it("takes away what was put, and succeeds when nothing is there", () => {
  const test = s3ForTest();
  test.bucket();
  test.call("PutBucketTagging", { Bucket: "web", ...PUT });
  test.call("DeleteBucketTagging", { Bucket: "web" });
  test.call("DeleteBucketTagging", { Bucket: "web" });
  expect(test.refusal("GetBucketTagging", { Bucket: "web" }).code).toBe("NoSuchTagSet");
});

it("needs s3:PutBucketTagging, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("DeleteBucketTagging", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "DeleteBucketTagging", { Bucket: "web" }, "s3:PutBucketTagging", "arn:aws:s3:::web");
});
