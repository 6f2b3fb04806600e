import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("is refused where there is none", () => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("GetBucketCors", { Bucket: "web" })).toEqual({
    id: "s3.no-cors-configuration",
    code: "NoSuchCORSConfiguration",
    status: 404,
    message: "The CORS configuration does not exist",
  });
});

it("needs s3:GetBucketCORS, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketCors", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "GetBucketCors", { Bucket: "web" }, "s3:GetBucketCORS", "arn:aws:s3:::web");
});
