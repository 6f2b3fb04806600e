import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { CORSConfiguration: { CORSRules: [{ AllowedMethods: ["GET"], AllowedOrigins: ["*"] }] } };

it("keeps what it is given, in the place of what was there", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  call("PutBucketCors", { Bucket: "web", ...PUT });
  call("PutBucketCors", { Bucket: "web", ...PUT });
  expect(call("GetBucketCors", { Bucket: "web" })).toEqual({
    CORSRules: [{ AllowedMethods: ["GET"], AllowedOrigins: ["*"] }],
  });
});

it("needs s3:PutBucketCORS, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("PutBucketCors", { Bucket: "absent", ...PUT })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "PutBucketCors", { Bucket: "web", ...PUT }, "s3:PutBucketCORS", "arn:aws:s3:::web");
});
