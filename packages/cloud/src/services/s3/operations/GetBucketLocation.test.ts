import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("names the Region, but for us-east-1", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  bucket("far", { CreateBucketConfiguration: { LocationConstraint: "eu-west-1" } }, { region: "eu-west-1" });
  expect(call("GetBucketLocation", { Bucket: "web" })).toEqual({});
  expect(call("GetBucketLocation", { Bucket: "far" })).toEqual({ LocationConstraint: "eu-west-1" });
});

it("needs s3:GetBucketLocation, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketLocation", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "GetBucketLocation", { Bucket: "web" }, "s3:GetBucketLocation", "arn:aws:s3:::web");
});
