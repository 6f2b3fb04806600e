import { expect, it } from "vitest";
import { allow, NO_BUCKET, notAllowed, s3ForTest } from "../testing/s3-for-test.js";

it("deletes many, and lists each that it is refused", () => {
  const test = s3ForTest();
  test.bucket();
  for (const key of ["a", "b", "c"]) test.object(key);
  const as = test.user(allow("s3:DeleteObject", "arn:aws:s3:::web/a"));
  const Delete = { Objects: [{ Key: "a" }, { Key: "b" }] };
  expect(test.call("DeleteObjects", { Bucket: "web", Delete }, { as })).toEqual({
    Deleted: [{ Key: "a" }],
    Errors: [{ Key: "b", Code: "AccessDenied", Message: notAllowed("s3:DeleteObject", "arn:aws:s3:::web/b").message }],
  });
  expect(test.call("ListObjectsV2", { Bucket: "web" }).KeyCount).toBe(2);
});

it("is quiet when asked to be, and tells of markers", () => {
  const { bucket, call, object } = s3ForTest();
  bucket();
  object("a");
  call("PutBucketVersioning", { Bucket: "web", VersioningConfiguration: { Status: "Enabled" } });
  const Objects = [{ Key: "a" }];
  expect(call("DeleteObjects", { Bucket: "web", Delete: { Objects, Quiet: true } })).toEqual({});
  expect(call("DeleteObjects", { Bucket: "web", Delete: { Objects } }).Deleted).toEqual([
    { Key: "a", DeleteMarker: true, DeleteMarkerVersionId: expect.any(String) },
  ]);
  const versioned = { Objects: [{ Key: "a", VersionId: "null" }] };
  expect(call("DeleteObjects", { Bucket: "web", Delete: versioned }).Deleted).toEqual([
    { Key: "a", VersionId: "null" },
  ]);
});

it.each([0, 1001])("refuses %i keys", (length) => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  const Delete = { Objects: Array.from({ length }, (_, i) => ({ Key: `k${i}` })) };
  expect(refusal("DeleteObjects", { Bucket: "web", Delete }).code).toBe("MalformedXML");
});

it("needs a bucket", () => {
  const input = { Bucket: "absent", Delete: { Objects: [{ Key: "a" }] } };
  expect(s3ForTest().refusal("DeleteObjects", input)).toEqual(NO_BUCKET);
});
