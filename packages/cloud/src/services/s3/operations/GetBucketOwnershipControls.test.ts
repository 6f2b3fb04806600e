import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("is refused where there is none", () => {
  const { bucket, call, refusal } = s3ForTest();
  bucket();
  call("DeleteBucketOwnershipControls", { Bucket: "web" });
  expect(refusal("GetBucketOwnershipControls", { Bucket: "web" })).toEqual({
    id: "s3.no-ownership-controls",
    code: "OwnershipControlsNotFoundError",
    status: 404,
    message: "The bucket ownership controls were not found",
  });
});

it("gives what a new bucket has", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  expect(call("GetBucketOwnershipControls", { Bucket: "web" })).toEqual({
    OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
  });
});

it("needs s3:GetBucketOwnershipControls, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketOwnershipControls", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(
    test,
    "GetBucketOwnershipControls",
    { Bucket: "web" },
    "s3:GetBucketOwnershipControls",
    "arn:aws:s3:::web",
  );
});
