import { expect, it } from "vitest";
import { allow, expectNeeds, OTHER, s3ForTest } from "../testing/s3-for-test.js";

it("makes a bucket, closed to the public, its owner owning every object", () => {
  const { call } = s3ForTest();
  expect(call("CreateBucket", { Bucket: "web" })).toEqual({ Location: "/web", BucketArn: "arn:aws:s3:::web" });
  expect(call("GetPublicAccessBlock", { Bucket: "web" })).toMatchObject({
    PublicAccessBlockConfiguration: { BlockPublicPolicy: true, RestrictPublicBuckets: true },
  });
});

it.each([
  ["us-east-1", undefined, undefined],
  ["eu-west-1", "eu-west-1", undefined],
  ["eu-west-1", "EU", undefined],
  [
    "eu-west-1",
    undefined,
    [
      "IllegalLocationConstraintException",
      "The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.",
    ],
  ],
  [
    "us-east-1",
    "eu-west-1",
    [
      "IllegalLocationConstraintException",
      "The eu-west-1 location constraint is incompatible for the region specific endpoint this request was sent to.",
    ],
  ],
])("asked in %s for %s: %j", (region, LocationConstraint, refused) => {
  const { call, refusal } = s3ForTest();
  const input = { Bucket: "web", ...(LocationConstraint && { CreateBucketConfiguration: { LocationConstraint } }) };
  if (!refused) expect(call("CreateBucket", input, { region })).toHaveProperty("Location");
  else
    expect(refusal("CreateBucket", input, { region })).toMatchObject({
      code: refused[0],
      message: refused[1],
      status: 400,
    });
});

it.each(["Web", "ab", "a..b", "-ab", "10.0.0.1", "xn--ab", "a".repeat(64), "a_b"])("refuses the name %s", (Bucket) => {
  expect(s3ForTest().refusal("CreateBucket", { Bucket })).toEqual({
    id: "s3.bucket-name-invalid",
    code: "InvalidBucketName",
    status: 400,
    message: "The specified bucket is not valid.",
  });
});

it("refuses a name that is taken, be it one's own or another's", () => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("CreateBucket", { Bucket: "web" })).toMatchObject({ code: "BucketAlreadyOwnedByYou", status: 409 });
  expect(refusal("CreateBucket", { Bucket: "web" }, { as: OTHER })).toMatchObject({
    code: "BucketAlreadyExists",
    status: 409,
    message:
      "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.",
  });
});

it("refuses an ACL", () => {
  const input = { Bucket: "web", ACL: "public-read" };
  expect(s3ForTest().refusal("CreateBucket", input).code).toBe("AccessControlListNotSupported");
});

it("keeps tags, and refuses a key twice", () => {
  const { bucket, call, refusal } = s3ForTest();
  const Tags = [{ Key: "env", Value: "test" }];
  bucket("web", { CreateBucketConfiguration: { Tags } });
  expect(call("GetBucketTagging", { Bucket: "web" })).toEqual({ TagSet: Tags });
  const twice = { Bucket: "two", CreateBucketConfiguration: { Tags: [...Tags, ...Tags] } };
  expect(refusal("CreateBucket", twice)).toMatchObject({ code: "InvalidTag", status: 400 });
});

it("needs s3:CreateBucket, which knows the location", () => {
  expectNeeds(s3ForTest(), "CreateBucket", { Bucket: "web" }, "s3:CreateBucket", "arn:aws:s3:::web");
  const test = s3ForTest();
  const as = test.user(allow("s3:CreateBucket", "*", { StringEquals: { "s3:locationconstraint": "eu-west-1" } }));
  expect(test.refusal("CreateBucket", { Bucket: "web" }, { as }).id).toBe("iam.denied-implicit");
  const input = { Bucket: "web", CreateBucketConfiguration: { LocationConstraint: "eu-west-1" } };
  expect(test.call("CreateBucket", input, { as, region: "eu-west-1" })).toHaveProperty("Location");
});
