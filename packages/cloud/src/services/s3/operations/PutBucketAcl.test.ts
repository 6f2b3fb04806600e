import { expect, it } from "vitest";
import { allow, expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it.each([{ ACL: "public-read" }, { GrantRead: "id=1" }, { AccessControlPolicy: {} }])("refuses %j", (asked) => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("PutBucketAcl", { Bucket: "web", ...asked })).toEqual({
    id: "s3.acl-not-supported",
    code: "AccessControlListNotSupported",
    status: 400,
    message: "The bucket does not allow ACLs",
  });
});

it("takes the one that says what is so anyway", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  expect(call("PutBucketAcl", { Bucket: "web", ACL: "private" })).toEqual({});
});

it("knows s3:x-amz-acl", () => {
  const test = s3ForTest();
  test.bucket();
  const as = test.user(allow("s3:PutBucketAcl", "*", { StringEquals: { "s3:x-amz-acl": "private" } }));
  expect(test.call("PutBucketAcl", { Bucket: "web", ACL: "private" }, { as })).toEqual({});
  expect(test.refusal("PutBucketAcl", { Bucket: "web", ACL: "public-read" }, { as }).id).toBe("iam.denied-implicit");
});

it("needs s3:PutBucketAcl, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("PutBucketAcl", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "PutBucketAcl", { Bucket: "web" }, "s3:PutBucketAcl", "arn:aws:s3:::web");
});
