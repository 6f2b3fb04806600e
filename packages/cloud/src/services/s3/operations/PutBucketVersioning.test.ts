import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it.each(["Enabled", "Suspended"])("is %s", (Status) => {
  const { bucket, call } = s3ForTest();
  bucket();
  call("PutBucketVersioning", { Bucket: "web", VersioningConfiguration: { Status } });
  expect(call("GetBucketVersioning", { Bucket: "web" })).toEqual({ Status });
});

it.each([{}, { Status: "On" }])("refuses %j", (VersioningConfiguration) => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("PutBucketVersioning", { Bucket: "web", VersioningConfiguration })).toEqual({
    id: "s3.malformed-xml",
    code: "MalformedXML",
    status: 400,
    message: "The XML you provided was not well-formed or did not validate against our published schema",
  });
});

it("needs s3:PutBucketVersioning, and a bucket", () => {
  const test = s3ForTest();
  expect(
    test.refusal("PutBucketVersioning", { Bucket: "absent", VersioningConfiguration: { Status: "Enabled" } }),
  ).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(
    test,
    "PutBucketVersioning",
    { Bucket: "web", VersioningConfiguration: { Status: "Enabled" } },
    "s3:PutBucketVersioning",
    "arn:aws:s3:::web",
  );
});
