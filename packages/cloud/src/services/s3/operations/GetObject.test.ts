import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  allow,
  etagOf,
  expectNeeds,
  NO_BUCKET,
  NO_KEY,
  notAllowed,
  received,
  s3ForTest,
} from "../testing/s3-for-test.js";

const GET = { Bucket: "web", Key: "a.txt" };

function withObject() {
  const test = s3ForTest();
  test.bucket();
  test.object("a.txt", { Tagging: "env=test" }, "0123456789");
  return test;
}

it("tells where the bytes are, with what is known of them", () => {
  expect(withObject().call("GetObject", { ...GET, ChecksumMode: "ENABLED" })).toEqual({
    Body: { ranges: [{ blob: "0123456789", offset: 0, length: 10 }] },
    AcceptRanges: "bytes",
    ContentLength: 10,
    ContentType: "binary/octet-stream",
    ETag: etagOf("0123456789"),
    LastModified: new Date(START),
    Metadata: {},
    ServerSideEncryption: "AES256",
    TagCount: 1,
    ChecksumSHA256: received("0123456789").checksums.SHA256,
    ChecksumType: "FULL_OBJECT",
  });
});

it.each([
  ["bytes=2-4", 2, 3, "bytes 2-4/10"],
  ["bytes=7-", 7, 3, "bytes 7-9/10"],
  ["bytes=-4", 6, 4, "bytes 6-9/10"],
  ["bytes=-40", 0, 10, "bytes 0-9/10"],
  ["bytes=5-400", 5, 5, "bytes 5-9/10"],
  ["bytes=4-2", 0, 10, undefined],
  ["bytes=1-2,4-5", 0, 10, undefined],
  ["lines=1-2", 0, 10, undefined],
])("gives %s: from %i, %i bytes", (Range, offset, length, ContentRange) => {
  const answer = withObject().call("GetObject", { ...GET, Range });
  expect(answer.Body).toEqual({ ranges: [{ blob: "0123456789", offset, length }] });
  expect(answer).toMatchObject({ ContentLength: length });
  expect(answer.ContentRange).toBe(ContentRange);
});

it.each([{ Range: "bytes=10-" }, { Range: "bytes=-0" }, { PartNumber: 2 }])("refuses %j", (more) => {
  expect(withObject().refusal("GetObject", { ...GET, ...more })).toEqual({
    id: "s3.range-not-satisfiable",
    code: "InvalidRange",
    status: 416,
    message: "The requested range is not satisfiable",
  });
});

it.each([
  [{ IfMatch: etagOf("0123456789") }, undefined],
  [{ IfMatch: '"0"' }, 412],
  [{ IfNoneMatch: etagOf("0123456789") }, 304],
  [{ IfNoneMatch: "*" }, 304],
  [{ IfNoneMatch: '"0"' }, undefined],
  [{ IfModifiedSince: new Date(START) }, 304],
  [{ IfModifiedSince: new Date(START - 1000) }, undefined],
  [{ IfUnmodifiedSince: new Date(START - 1000) }, 412],
  [{ IfUnmodifiedSince: new Date(START - 1000), IfMatch: etagOf("0123456789") }, undefined],
])("holds %j: %s", (conditions, status) => {
  const test = withObject();
  const input = { ...GET, ...conditions };
  if (status) expect(test.refusal("GetObject", input).status).toBe(status);
  else expect(test.call("GetObject", input)).toHaveProperty("Body");
});

it("answers with the headers that a link asks for", () => {
  const asked = { ResponseContentType: "text/csv", ResponseContentDisposition: "attachment" };
  expect(withObject().call("GetObject", { ...GET, ...asked })).toMatchObject({
    ContentType: "text/csv",
    ContentDisposition: "attachment",
  });
});

it("tells of an absent key only to who may list the bucket", () => {
  const test = withObject();
  const input = { Bucket: "web", Key: "absent" };
  expect(test.refusal("GetObject", input)).toEqual(NO_KEY);
  const reader = test.user(allow("s3:GetObject"));
  expect(test.refusal("GetObject", input, { as: reader })).toMatchObject(
    notAllowed("s3:ListBucket", "arn:aws:s3:::web"),
  );
  const lister = test.user(allow("s3:GetObject"), allow("s3:ListBucket", "arn:aws:s3:::web"));
  expect(test.refusal("GetObject", input, { as: lister })).toEqual(NO_KEY);
});

it("refuses what is hidden by a delete marker, and the marker itself", () => {
  const test = withObject();
  test.call("PutBucketVersioning", { Bucket: "web", VersioningConfiguration: { Status: "Enabled" } });
  const { VersionId } = test.call("DeleteObject", GET);
  expect(test.refusal("GetObject", GET)).toEqual(NO_KEY);
  expect(test.refusal("GetObject", { ...GET, VersionId })).toMatchObject({ code: "MethodNotAllowed", status: 405 });
  expect(test.refusal("GetObject", { ...GET, VersionId: "0" })).toMatchObject({ code: "NoSuchVersion", status: 404 });
  expect(test.call("GetObject", { ...GET, VersionId: "null" })).toMatchObject({ VersionId: "null" });
});

it("needs s3:GetObject, and for a version s3:GetObjectVersion", () => {
  const test = withObject();
  expect(test.refusal("GetObject", { Bucket: "absent", Key: "a" })).toEqual(NO_BUCKET);
  expectNeeds(test, "GetObject", GET, "s3:GetObject", "arn:aws:s3:::web/a.txt");
  const version = { ...GET, VersionId: "null" };
  expectNeeds(test, "GetObject", version, "s3:GetObjectVersion", "arn:aws:s3:::web/a.txt");
});

it.each([
  ["s3:ExistingObjectTag/env", GET, "test"],
  ["s3:VersionId", { ...GET, VersionId: "null" }, "null"],
  ["s3:ResourceAccount", GET, "000000000000"],
])("knows %s", (key, input, value) => {
  const test = withObject();
  const user = (wanted: string) => test.user(allow("s3:GetObject*", "*", { StringEquals: { [key]: wanted } }));
  expect(test.call("GetObject", input, { as: user(value) })).toHaveProperty("Body");
  expect(test.refusal("GetObject", input, { as: user("other") }).id).toBe("iam.denied-implicit");
});
