import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { PublicAccessBlockConfiguration: { BlockPublicAcls: true } };

it("takes away what was put, and succeeds when nothing is there", () => {
  const test = s3ForTest();
  test.bucket();
  test.call("PutPublicAccessBlock", { Bucket: "web", ...PUT });
  test.call("DeletePublicAccessBlock", { Bucket: "web" });
  test.call("DeletePublicAccessBlock", { Bucket: "web" });
  expect(test.refusal("GetPublicAccessBlock", { Bucket: "web" }).code).toBe("NoSuchPublicAccessBlockConfiguration");
});

it("needs s3:PutBucketPublicAccessBlock, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("DeletePublicAccessBlock", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "DeletePublicAccessBlock", { Bucket: "web" }, "s3:PutBucketPublicAccessBlock", "arn:aws:s3:::web");
});
