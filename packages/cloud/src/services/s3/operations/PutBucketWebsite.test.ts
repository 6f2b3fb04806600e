import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { WebsiteConfiguration: { IndexDocument: { Suffix: "index.html" } } };

it("keeps what it is given, in the place of what was there", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  call("PutBucketWebsite", { Bucket: "web", ...PUT });
  call("PutBucketWebsite", { Bucket: "web", ...PUT });
  expect(call("GetBucketWebsite", { Bucket: "web" })).toEqual({ IndexDocument: { Suffix: "index.html" } });
});

it("needs s3:PutBucketWebsite, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("PutBucketWebsite", { Bucket: "absent", ...PUT })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "PutBucketWebsite", { Bucket: "web", ...PUT }, "s3:PutBucketWebsite", "arn:aws:s3:::web");
});
