import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("lists from a marker, which with a delimiter it names itself", () => {
  const { bucket, call, object } = s3ForTest();
  bucket();
  for (const key of ["a/1", "a/2", "b", "c"]) object(key);
  const first = call("ListObjects", { Bucket: "web", Delimiter: "/", MaxKeys: 1 });
  expect(first).toMatchObject({
    IsTruncated: true,
    NextMarker: "a/",
    CommonPrefixes: [{ Prefix: "a/" }],
    Contents: [],
  });
  const rest = call("ListObjects", { Bucket: "web", Delimiter: "/", Marker: first.NextMarker });
  expect(rest).toMatchObject({ IsTruncated: false, Contents: [{ Key: "b" }, { Key: "c" }], CommonPrefixes: [] });
  expect(call("ListObjects", { Bucket: "web", MaxKeys: 1 })).toMatchObject({
    Contents: [{ Key: "a/1" }],
    NextMarker: undefined,
  });
});

it("needs s3:ListBucket, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("ListObjects", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "ListObjects", { Bucket: "web" }, "s3:ListBucket", "arn:aws:s3:::web");
});
