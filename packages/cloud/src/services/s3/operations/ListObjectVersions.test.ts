import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

function withVersions() {
  const test = s3ForTest();
  test.bucket();
  test.call("PutBucketVersioning", { Bucket: "web", VersioningConfiguration: { Status: "Enabled" } });
  const one = test.object("a", {}, "1").VersionId;
  const two = test.object("a", {}, "2").VersionId;
  const marker = test.call("DeleteObject", { Bucket: "web", Key: "a" }).VersionId;
  const other = test.object("b/c", {}, "3").VersionId;
  return { ...test, one, two, marker, other };
}

it("lists versions and markers, newest first", () => {
  const { call, one, two, marker, other } = withVersions();
  expect(call("ListObjectVersions", { Bucket: "web" })).toMatchObject({
    IsTruncated: false,
    Versions: [
      { Key: "a", VersionId: two, IsLatest: false, Size: 1 },
      { Key: "a", VersionId: one, IsLatest: false },
      { Key: "b/c", VersionId: other, IsLatest: true },
    ],
    DeleteMarkers: [{ Key: "a", VersionId: marker, IsLatest: true, LastModified: new Date(START) }],
  });
  expect(call("ListObjectVersions", { Bucket: "web", Delimiter: "/", Prefix: "b" })).toMatchObject({
    Versions: [],
    CommonPrefixes: [{ Prefix: "b/" }],
  });
});

it("gives pages that end between the versions of a key", () => {
  const { call, one, two, marker, other } = withVersions();
  const found: unknown[] = [];
  let markers: object = {};
  for (let pages = 0; pages < 4; pages++) {
    const page = call("ListObjectVersions", { Bucket: "web", MaxKeys: 1, ...markers });
    found.push(...[page.Versions, page.DeleteMarkers].flat().map((row) => row?.VersionId));
    markers = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
    expect(page.IsTruncated).toBe(pages < 3);
  }
  expect(found).toEqual([marker, two, one, other]);
});

it("needs s3:ListBucketVersions, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("ListObjectVersions", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "ListObjectVersions", { Bucket: "web" }, "s3:ListBucketVersions", "arn:aws:s3:::web");
});
