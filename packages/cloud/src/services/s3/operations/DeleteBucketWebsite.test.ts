import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { WebsiteConfiguration: { IndexDocument: { Suffix: "index.html" } } };

it("takes away what was put, and succeeds when nothing is there", () => {
  const test = s3ForTest();
  test.bucket();
  test.call("PutBucketWebsite", { Bucket: "web", ...PUT });
  test.call("DeleteBucketWebsite", { Bucket: "web" });
  test.call("DeleteBucketWebsite", { Bucket: "web" });
  expect(test.refusal("GetBucketWebsite", { Bucket: "web" }).code).toBe("NoSuchWebsiteConfiguration");
});

it("needs s3:DeleteBucketWebsite, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("DeleteBucketWebsite", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "DeleteBucketWebsite", { Bucket: "web" }, "s3:DeleteBucketWebsite", "arn:aws:s3:::web");
});
