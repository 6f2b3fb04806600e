import { expect, it } from "vitest";
import { ACCOUNT, START } from "../../testing/gate-for-test.js";
import { allow, etagOf, expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const KEYS = ["a.txt", "docs/1", "docs/2", "docs/sub/3", "img/4", "z"];

function withKeys() {
  const test = s3ForTest();
  test.bucket();
  for (const key of KEYS) test.object(key);
  return test;
}

interface Page {
  readonly Contents: readonly { readonly Key: string }[];
  readonly CommonPrefixes: readonly { readonly Prefix: string }[];
  readonly IsTruncated: boolean;
  readonly NextContinuationToken?: string;
}

const entries = ({ Contents, CommonPrefixes }: Page) => [
  ...Contents.map(({ Key }) => Key),
  ...CommonPrefixes.map(({ Prefix }) => Prefix),
];

it.each([
  [{}, KEYS],
  [{ Prefix: "docs/" }, ["docs/1", "docs/2", "docs/sub/3"]],
  [{ Prefix: "docs" }, ["docs/1", "docs/2", "docs/sub/3"]],
  [{ Delimiter: "/" }, ["a.txt", "z", "docs/", "img/"]],
  [{ Delimiter: "/", Prefix: "docs/" }, ["docs/1", "docs/2", "docs/sub/"]],
  [{ StartAfter: "docs/1" }, ["docs/2", "docs/sub/3", "img/4", "z"]],
  [{ StartAfter: "docs/1", Delimiter: "/" }, ["z", "img/"]],
  [{ StartAfter: "b" }, KEYS.slice(1)],
  [{ Prefix: "none" }, []],
  [{ MaxKeys: 0 }, []],
  [{ MaxKeys: 2 }, ["a.txt", "docs/1"]],
])("lists with %j", (asked, expected) => {
  const page = withKeys().call<Page>("ListObjectsV2", { Bucket: "web", ...asked });
  // Keys that are rolled up to what begins before StartAfter are not given again.
  expect(entries(page)).toEqual(expected);
});

it.each([1, 2, 3, 7])("gives everything in pages of %i, with a delimiter and without", (MaxKeys) => {
  const { call } = withKeys();
  for (const Delimiter of [undefined, "/"]) {
    const found: string[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = call<Page>("ListObjectsV2", { Bucket: "web", MaxKeys, Delimiter, ContinuationToken });
      found.push(...entries(page));
      ContinuationToken = page.NextContinuationToken;
      expect(page.IsTruncated).toBe(ContinuationToken !== undefined);
    } while (ContinuationToken !== undefined);
    expect(found.sort()).toEqual(Delimiter ? ["a.txt", "docs/", "img/", "z"] : KEYS);
  }
});

it("describes each object, its owner when asked, keys encoded when asked", () => {
  const { bucket, call, object } = s3ForTest();
  bucket();
  object("a b/ü+", {}, "x");
  expect(call("ListObjectsV2", { Bucket: "web", FetchOwner: true, EncodingType: "url" })).toMatchObject({
    Contents: [
      {
        Key: "a%20b/%C3%BC%2B",
        LastModified: new Date(START),
        ETag: etagOf("x"),
        Size: 1,
        StorageClass: "STANDARD",
        Owner: { ID: ACCOUNT.padStart(64, "0") },
        ChecksumAlgorithm: ["SHA256"],
      },
    ],
    KeyCount: 1,
    MaxKeys: 1000,
    Name: "web",
  });
});

it("refuses a token that it did not give", () => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("ListObjectsV2", { Bucket: "web", ContinuationToken: "x" })).toEqual({
    id: "s3.continuation-token-invalid",
    code: "InvalidArgument",
    status: 400,
    message: "The continuation token provided is incorrect",
  });
  expect(refusal("ListObjectsV2", { Bucket: "web", MaxKeys: -1 }).code).toBe("InvalidArgument");
});

it("needs s3:ListBucket, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("ListObjectsV2", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "ListObjectsV2", { Bucket: "web" }, "s3:ListBucket", "arn:aws:s3:::web");
});

it.each([
  ["s3:prefix", { Prefix: "home/" }],
  ["s3:delimiter", { Delimiter: "home/" }],
])("knows %s", (key, asked) => {
  const test = s3ForTest();
  test.bucket();
  const as = test.user(allow("s3:ListBucket", "*", { StringEquals: { [key]: "home/" } }));
  expect(test.call("ListObjectsV2", { Bucket: "web", ...asked }, { as })).toHaveProperty("KeyCount");
  expect(test.refusal("ListObjectsV2", { Bucket: "web" }, { as }).cause).toBe("condition-mismatch");
});

it("knows s3:max-keys", () => {
  const test = s3ForTest();
  test.bucket();
  const as = test.user(allow("s3:ListBucket", "*", { NumericLessThanEquals: { "s3:max-keys": "10" } }));
  expect(test.call("ListObjectsV2", { Bucket: "web", MaxKeys: 10 }, { as })).toHaveProperty("KeyCount");
  expect(test.refusal("ListObjectsV2", { Bucket: "web", MaxKeys: 11 }, { as }).id).toBe("iam.denied-implicit");
});
