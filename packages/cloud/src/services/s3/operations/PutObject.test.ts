import { expect, it } from "vitest";
import { namedBlobs } from "../testing/named-blobs.js";
import {
  allow,
  etagOf,
  expectNeeds,
  NO_BUCKET,
  notAllowed,
  OTHER,
  received,
  s3ForTest,
} from "../testing/s3-for-test.js";

const HEADERS = {
  ContentType: "text/plain",
  CacheControl: "no-store",
  ContentDisposition: "inline",
  ContentEncoding: "gzip",
  ContentLanguage: "en",
  Expires: new Date(0),
  Metadata: { made: "by hand" },
  StorageClass: "STANDARD_IA",
};

it("keeps an object with what is said of it", () => {
  const { bucket, call, object } = s3ForTest();
  bucket();
  expect(object("a.txt", HEADERS)).toMatchObject({
    ETag: etagOf("a.txt"),
    ServerSideEncryption: "AES256",
    ChecksumSHA256: received("a.txt").checksums.SHA256,
    ChecksumType: "FULL_OBJECT",
  });
  expect(call("HeadObject", { Bucket: "web", Key: "a.txt" })).toMatchObject({ ...HEADERS, ContentLength: 5 });
});

it("takes the place of what was there, whose bytes are let go", () => {
  const { bucket, call, object, store } = s3ForTest();
  bucket();
  object("a.txt", {}, "one");
  object("a.txt", {}, "second");
  expect(namedBlobs(store)).toEqual(["second"]);
  expect(call("HeadObject", { Bucket: "web", Key: "a.txt" })).toMatchObject({ ContentLength: 6 });
});

it("keeps every version where versioning is on, and one without an id where it is suspended", () => {
  const { bucket, call, object } = s3ForTest();
  const versioning = (Status: string) =>
    call("PutBucketVersioning", { Bucket: "web", VersioningConfiguration: { Status } });
  bucket();
  expect(object("a", {}, "0")).not.toHaveProperty("VersionId");
  versioning("Enabled");
  const one = object("a", {}, "1").VersionId;
  const two = object("a", {}, "2").VersionId;
  versioning("Suspended");
  expect(object("a", {}, "3").VersionId).toBe("null");
  const listed = call("ListObjectVersions", { Bucket: "web" }).Versions as unknown as { VersionId: string }[];
  expect(listed.map(({ VersionId }) => VersionId)).toEqual(["null", two, one]);
  expect(call("HeadObject", { Bucket: "web", Key: "a", VersionId: one }).ETag).toBe(etagOf("1"));
});

it.each([
  [{ IfNoneMatch: "*" }, "PreconditionFailed", 412],
  [{ IfMatch: '"0"' }, "PreconditionFailed", 412],
  [{ Key: "absent", IfMatch: '"0"' }, "NoSuchKey", 404],
  [{ ContentMD5: "AAAA" }, "InvalidDigest", 400],
  [{ ContentMD5: "AAAAAAAAAAAAAAAAAAAAAA==" }, "BadDigest", 400],
  [{ ChecksumSHA256: "AAAA" }, "BadDigest", 400],
  [{ Key: "a\0" }, "InvalidArgument", 400],
  [{ Key: "é".repeat(513) }, "KeyTooLongError", 400],
  [{ ACL: "public-read" }, "AccessControlListNotSupported", 400],
  [{ StorageClass: "WARM" }, "InvalidArgument", 400],
  [{ Tagging: "a=1&a=2" }, "InvalidTag", 400],
  [{ Tagging: Array.from({ length: 11 }, (_, i) => `k${i}=`).join("&") }, "BadRequest", 400],
  [{ Tagging: "%" }, "InvalidArgument", 400],
  [{ ServerSideEncryption: "aws:kms" }, "NotImplemented", 501],
  [{ SSECustomerAlgorithm: "AES256" }, "NotImplemented", 501],
  [{ ExpectedBucketOwner: OTHER }, "AccessDenied", 403],
])("refuses %j: %s", (more, code, status) => {
  const { bucket, object, refusal } = s3ForTest();
  bucket();
  object("a.txt");
  const input = { Bucket: "web", Key: "a.txt", Body: received("b"), ...more };
  expect(refusal("PutObject", input)).toMatchObject({ code, status });
});

it("says which checksum was wrong", () => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  const input = { Bucket: "web", Key: "a", Body: received("b"), ChecksumSHA256: "AAAA" };
  expect(refusal("PutObject", input).message).toBe("The SHA256 you specified did not match the calculated checksum.");
});

it("needs s3:PutObject, and with tags s3:PutObjectTagging", () => {
  const test = s3ForTest();
  expect(test.refusal("PutObject", { Bucket: "absent", Key: "a" })).toEqual(NO_BUCKET);
  test.bucket();
  const input = { Bucket: "web", Key: "a" };
  expectNeeds(test, "PutObject", input, "s3:PutObject", "arn:aws:s3:::web/a");
  const as = test.user(allow("s3:PutObject"));
  expect(test.refusal("PutObject", { ...input, Tagging: "a=1" }, { as })).toMatchObject(
    notAllowed("s3:PutObjectTagging", "arn:aws:s3:::web/a"),
  );
});

it.each([
  ["s3:RequestObjectTag/env", { Tagging: "env=test" }, "test"],
  ["s3:x-amz-acl", { ACL: "private" }, "private"],
  ["s3:x-amz-storage-class", { StorageClass: "STANDARD_IA" }, "STANDARD_IA"],
  ["s3:x-amz-server-side-encryption", { ServerSideEncryption: "AES256" }, "AES256"],
])("knows %s", (key, more, value) => {
  const test = s3ForTest();
  test.bucket();
  const as = test.user(allow("s3:*", "*", { StringEquals: { [key]: value } }));
  const input = { Bucket: "web", Key: "a" };
  expect(test.refusal("PutObject", input, { as }).id).toBe("iam.denied-implicit");
  expect(test.call("PutObject", { ...input, ...more }, { as })).toHaveProperty("ETag");
});
