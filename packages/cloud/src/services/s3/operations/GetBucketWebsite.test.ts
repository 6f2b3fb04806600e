import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("is refused where there is none", () => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("GetBucketWebsite", { Bucket: "web" })).toEqual({
    id: "s3.no-website-configuration",
    code: "NoSuchWebsiteConfiguration",
    status: 404,
    message: "The specified bucket does not have a website configuration",
  });
});

it("needs s3:GetBucketWebsite, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketWebsite", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "GetBucketWebsite", { Bucket: "web" }, "s3:GetBucketWebsite", "arn:aws:s3:::web");
});
