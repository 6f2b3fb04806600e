import { expect, it } from "vitest";
import { expectNeeds, s3ForTest } from "../testing/s3-for-test.js";

it("begins an upload", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  expect(call("CreateMultipartUpload", { Bucket: "web", Key: "big", ChecksumAlgorithm: "CRC32" })).toEqual({
    Bucket: "web",
    Key: "big",
    UploadId: expect.stringMatching(/^[0-9a-f]{64}$/),
    ServerSideEncryption: "AES256",
    ChecksumAlgorithm: "CRC32",
    ChecksumType: "COMPOSITE",
  });
});

it.each([
  [{ ACL: "public-read" }, "AccessControlListNotSupported"],
  [{ ChecksumAlgorithm: "XXHASH3" }, "NotImplemented"],
  [{ Bucket: "absent" }, "NoSuchBucket"],
])("refuses %j: %s", (more, code) => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("CreateMultipartUpload", { Bucket: "web", Key: "big", ...more }).code).toBe(code);
});

it("needs s3:PutObject", () => {
  const test = s3ForTest();
  test.bucket();
  const input = { Bucket: "web", Key: "big" };
  expectNeeds(test, "CreateMultipartUpload", input, "s3:PutObject", "arn:aws:s3:::web/big");
});
