import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { AccelerateConfiguration: { Status: "Enabled" } };

it("keeps what it is given, in the place of what was there", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  call("PutBucketAccelerateConfiguration", { Bucket: "web", ...PUT });
  call("PutBucketAccelerateConfiguration", { Bucket: "web", ...PUT });
  expect(call("GetBucketAccelerateConfiguration", { Bucket: "web" })).toEqual({ Status: "Enabled" });
});

it("needs s3:PutAccelerateConfiguration, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("PutBucketAccelerateConfiguration", { Bucket: "absent", ...PUT })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(
    test,
    "PutBucketAccelerateConfiguration",
    { Bucket: "web", ...PUT },
    "s3:PutAccelerateConfiguration",
    "arn:aws:s3:::web",
  );
});
