import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { PublicAccessBlockConfiguration: { BlockPublicAcls: true } };

it("keeps what it is given, in the place of what was there", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  call("PutPublicAccessBlock", { Bucket: "web", ...PUT });
  call("PutPublicAccessBlock", { Bucket: "web", ...PUT });
  expect(call("GetPublicAccessBlock", { Bucket: "web" })).toEqual({
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      IgnorePublicAcls: false,
      BlockPublicPolicy: false,
      RestrictPublicBuckets: false,
    },
  });
});

it("needs s3:PutBucketPublicAccessBlock, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("PutPublicAccessBlock", { Bucket: "absent", ...PUT })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(
    test,
    "PutPublicAccessBlock",
    { Bucket: "web", ...PUT },
    "s3:PutBucketPublicAccessBlock",
    "arn:aws:s3:::web",
  );
});
