import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { CORSConfiguration: { CORSRules: [{ AllowedMethods: ["GET"], AllowedOrigins: ["*"] }] } };

it("takes away what was put, and succeeds when nothing is there", () => {
  const test = s3ForTest();
  test.bucket();
  test.call("PutBucketCors", { Bucket: "web", ...PUT });
  test.call("DeleteBucketCors", { Bucket: "web" });
  test.call("DeleteBucketCors", { Bucket: "web" });
  expect(test.refusal("GetBucketCors", { Bucket: "web" }).code).toBe("NoSuchCORSConfiguration");
});

it("needs s3:PutBucketCORS, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("DeleteBucketCors", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "DeleteBucketCors", { Bucket: "web" }, "s3:PutBucketCORS", "arn:aws:s3:::web");
});
