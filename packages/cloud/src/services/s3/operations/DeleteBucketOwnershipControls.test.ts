import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerPreferred" }] } };

it("takes away what was put, and succeeds when nothing is there", () => {
  const test = s3ForTest();
  test.bucket();
  test.call("PutBucketOwnershipControls", { Bucket: "web", ...PUT });
  test.call("DeleteBucketOwnershipControls", { Bucket: "web" });
  test.call("DeleteBucketOwnershipControls", { Bucket: "web" });
  expect(test.refusal("GetBucketOwnershipControls", { Bucket: "web" }).code).toBe("OwnershipControlsNotFoundError");
});

it("needs s3:PutBucketOwnershipControls, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("DeleteBucketOwnershipControls", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(
    test,
    "DeleteBucketOwnershipControls",
    { Bucket: "web" },
    "s3:PutBucketOwnershipControls",
    "arn:aws:s3:::web",
  );
});
