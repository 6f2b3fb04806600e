import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { RequestPaymentConfiguration: { Payer: "Requester" } };

it("keeps what it is given, in the place of what was there", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  call("PutBucketRequestPayment", { Bucket: "web", ...PUT });
  call("PutBucketRequestPayment", { Bucket: "web", ...PUT });
  expect(call("GetBucketRequestPayment", { Bucket: "web" })).toEqual({ Payer: "Requester" });
});

it("needs s3:PutBucketRequestPayment, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("PutBucketRequestPayment", { Bucket: "absent", ...PUT })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(
    test,
    "PutBucketRequestPayment",
    { Bucket: "web", ...PUT },
    "s3:PutBucketRequestPayment",
    "arn:aws:s3:::web",
  );
});
