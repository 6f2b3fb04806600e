import { expect, it } from "vitest";
import { namedBlobs } from "../testing/named-blobs.js";
import { allow, etagOf, notAllowed, s3ForTest } from "../testing/s3-for-test.js";

const COPY = { Bucket: "web", Key: "copy", CopySource: "web/a.txt" };

function withObject() {
  const test = s3ForTest();
  test.bucket();
  test.object("a.txt", { ContentType: "text/plain", Metadata: { by: "hand" }, Tagging: "env=test" });
  return test;
}

it("copies an object with what is known of it; the bytes stay for as long as either is there", () => {
  const { call, store } = withObject();
  expect(call("CopyObject", COPY).CopyObjectResult).toMatchObject({ ETag: etagOf("a.txt") });
  expect(call("GetObject", { Bucket: "web", Key: "copy" })).toMatchObject({
    ContentType: "text/plain",
    Metadata: { by: "hand" },
    TagCount: 1,
  });
  call("DeleteObject", { Bucket: "web", Key: "a.txt" });
  expect(namedBlobs(store)).toEqual(["a.txt"]);
  call("DeleteObject", { Bucket: "web", Key: "copy" });
  expect(namedBlobs(store)).toEqual([]);
});

it("takes other headers and tags where it is told to replace them", () => {
  const { call } = withObject();
  call("CopyObject", {
    ...COPY,
    CopySource: "/web/a%2Etxt",
    MetadataDirective: "REPLACE",
    ContentType: "text/csv",
    TaggingDirective: "REPLACE",
    Tagging: "",
  });
  const copy = call("GetObject", { Bucket: "web", Key: "copy" });
  expect(copy).toMatchObject({ ContentType: "text/csv", Metadata: {} });
  expect(copy.TagCount).toBeUndefined();
});

it.each([
  [{ CopySource: "web/absent" }, "NoSuchKey"],
  [{ CopySource: "absent/a.txt" }, "NoSuchBucket"],
  [{ CopySource: "web/a.txt?versionId=0" }, "NoSuchVersion"],
  [{ CopySource: "/web/%" }, "InvalidArgument"],
  [{ Key: "a.txt" }, "InvalidRequest"],
  [{ CopySourceIfMatch: '"0"' }, "PreconditionFailed"],
  [{ CopySourceIfNoneMatch: "*" }, "PreconditionFailed"],
  [{ Bucket: "absent" }, "NoSuchBucket"],
])("refuses %j: %s", (more, code) => {
  expect(withObject().refusal("CopyObject", { ...COPY, ...more }).code).toBe(code);
});

it("copies an object onto itself to change it", () => {
  const { call } = withObject();
  call("CopyObject", { ...COPY, Key: "a.txt", StorageClass: "STANDARD_IA" });
  expect(call("HeadObject", { Bucket: "web", Key: "a.txt" })).toMatchObject({ StorageClass: "STANDARD_IA" });
});

it("names the versions of both", () => {
  const { call, object } = withObject();
  call("PutBucketVersioning", { Bucket: "web", VersioningConfiguration: { Status: "Enabled" } });
  const { VersionId } = object("v", {}, "1");
  object("v", {}, "2");
  expect(call("CopyObject", { ...COPY, CopySource: `web/v?versionId=${VersionId}` })).toMatchObject({
    CopySourceVersionId: VersionId,
    VersionId: expect.any(String),
    CopyObjectResult: { ETag: etagOf("1") },
  });
});

it("needs to read the one and to write the other, and their tags", () => {
  const test = withObject();
  const needed = [
    ["s3:GetObject", "arn:aws:s3:::web/a.txt"],
    ["s3:PutObject", "arn:aws:s3:::web/copy"],
    ["s3:GetObjectTagging", "arn:aws:s3:::web/a.txt"],
    ["s3:PutObjectTagging", "arn:aws:s3:::web/copy"],
  ] as const;
  for (const [i, [action, resource]] of needed.entries()) {
    const as = test.user(...needed.slice(0, i).map(([one]) => allow(one)), allow("sts:*"));
    expect(test.refusal("CopyObject", COPY, { as })).toMatchObject(notAllowed(action, resource));
  }
  const as = test.user(...needed.map(([one]) => allow(one)));
  expect(test.call("CopyObject", COPY, { as })).toHaveProperty("CopyObjectResult");
});

it.each([
  ["s3:x-amz-copy-source", "web/a.txt"],
  ["s3:x-amz-metadata-directive", "COPY"],
])("knows %s", (key, value) => {
  const test = withObject();
  const rest = allow(["s3:GetObject", "s3:GetObjectTagging", "s3:PutObjectTagging"] as never);
  const user = (wanted: string) => test.user(rest, allow("s3:PutObject", "*", { StringEquals: { [key]: wanted } }));
  expect(test.refusal("CopyObject", COPY, { as: user("other") }).cause).toBe("condition-mismatch");
  expect(test.call("CopyObject", COPY, { as: user(value) })).toHaveProperty("CopyObjectResult");
});
