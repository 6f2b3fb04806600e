import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerPreferred" }] } };

it("keeps what it is given, in the place of what was there", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  call("PutBucketOwnershipControls", { Bucket: "web", ...PUT });
  call("PutBucketOwnershipControls", { Bucket: "web", ...PUT });
  expect(call("GetBucketOwnershipControls", { Bucket: "web" })).toEqual({
    OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerPreferred" }] },
  });
});

it("needs s3:PutBucketOwnershipControls, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("PutBucketOwnershipControls", { Bucket: "absent", ...PUT })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(
    test,
    "PutBucketOwnershipControls",
    { Bucket: "web", ...PUT },
    "s3:PutBucketOwnershipControls",
    "arn:aws:s3:::web",
  );
});
