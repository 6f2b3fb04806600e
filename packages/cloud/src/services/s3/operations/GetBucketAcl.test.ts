import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("says that the owner may do all", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  const Owner = { ID: ACCOUNT.padStart(64, "0") };
  expect(call("GetBucketAcl", { Bucket: "web" })).toEqual({
    Owner,
    Grants: [{ Grantee: { Type: "CanonicalUser", ...Owner }, Permission: "FULL_CONTROL" }],
  });
});

it("needs s3:GetBucketAcl, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketAcl", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "GetBucketAcl", { Bucket: "web" }, "s3:GetBucketAcl", "arn:aws:s3:::web");
});
