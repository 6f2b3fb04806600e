import { expect, it } from "vitest";
import { namedBlobs } from "../testing/named-blobs.js";
import { allow, expectNeeds, NO_BUCKET, NO_KEY, s3ForTest } from "../testing/s3-for-test.js";

const OBJECT = { Bucket: "web", Key: "a.txt" };

it("deletes an object, and succeeds when there is none", () => {
  const { bucket, call, object, refusal, store } = s3ForTest();
  bucket();
  object();
  expect(call("DeleteObject", OBJECT)).toEqual({});
  expect(call("DeleteObject", OBJECT)).toEqual({});
  expect(refusal("GetObject", OBJECT)).toEqual(NO_KEY);
  expect(namedBlobs(store)).toEqual([]);
});

it("hides an object with a marker where there are versions; without the marker it is there again", () => {
  const { bucket, call, object, refusal } = s3ForTest();
  bucket();
  call("PutBucketVersioning", { Bucket: "web", VersioningConfiguration: { Status: "Enabled" } });
  const first = object("a.txt", {}, "1").VersionId;
  const marker = call("DeleteObject", OBJECT);
  expect(marker).toMatchObject({ DeleteMarker: true, VersionId: expect.any(String) });
  expect(refusal("GetObject", OBJECT)).toEqual(NO_KEY);
  expect(call("ListObjectsV2", { Bucket: "web" }).Contents).toEqual([]);
  expect(call("DeleteObject", { ...OBJECT, VersionId: marker.VersionId })).toMatchObject({ DeleteMarker: true });
  expect(call("GetObject", OBJECT)).toMatchObject({ VersionId: first });
  expect(call("ListObjectsV2", { Bucket: "web" }).KeyCount).toBe(1);
  expect(call("DeleteObject", { ...OBJECT, VersionId: first })).toEqual({ VersionId: first });
  expect(refusal("GetObject", OBJECT)).toEqual(NO_KEY);
});

it("needs s3:DeleteObject, and for a version s3:DeleteObjectVersion", () => {
  const test = s3ForTest();
  expect(test.refusal("DeleteObject", OBJECT)).toEqual(NO_BUCKET);
  test.bucket();
  test.object();
  expectNeeds(test, "DeleteObject", { ...OBJECT, VersionId: "0" }, "s3:DeleteObjectVersion", "arn:aws:s3:::web/a.txt");
  expectNeeds(test, "DeleteObject", OBJECT, "s3:DeleteObject", "arn:aws:s3:::web/a.txt");
});

it("knows the tags of what is there", () => {
  const test = s3ForTest();
  test.bucket();
  test.object("a.txt", { Tagging: "keep=no" });
  test.object("b.txt", { Tagging: "keep=yes" });
  const as = test.user(allow("s3:DeleteObject", "*", { StringEquals: { "s3:ExistingObjectTag/keep": "no" } }));
  expect(test.call("DeleteObject", OBJECT, { as })).toEqual({});
  expect(test.refusal("DeleteObject", { ...OBJECT, Key: "b.txt" }, { as }).id).toBe("iam.denied-implicit");
});
