import { expect, it } from "vitest";
import { allow, expectNeeds, NO_KEY, s3ForTest } from "../testing/s3-for-test.js";

const TAGS = { Tagging: { TagSet: [{ Key: "a", Value: "1" }] } };
const OBJECT = { Bucket: "web", Key: "a.txt" };

function withObject() {
  const test = s3ForTest();
  test.bucket();
  test.object("a.txt", { Tagging: "env=test&empty" });
  return test;
}

it("puts tags in the place of those that were there", () => {
  const { call } = withObject();
  call("PutObjectTagging", { ...OBJECT, ...TAGS });
  expect(call("GetObjectTagging", OBJECT)).toEqual(TAGS.Tagging);
});

it.each([
  [[{ Key: "", Value: "" }], "InvalidArgument"],
  [[{ Key: "aws:a", Value: "" }], "InvalidTag"],
  [[...TAGS.Tagging.TagSet, ...TAGS.Tagging.TagSet], "InvalidTag"],
  [Array.from({ length: 11 }, (_, i) => ({ Key: `k${i}`, Value: "" })), "BadRequest"],
])("refuses %j: %s", (TagSet, code) => {
  const refused = withObject().refusal("PutObjectTagging", { ...OBJECT, Tagging: { TagSet } });
  expect([code, "MalformedXML"]).toContain(refused.code);
  expect(refused.status).toBe(400);
});

it("knows s3:RequestObjectTag and s3:RequestObjectTagKeys", () => {
  const test = withObject();
  const condition = {
    StringEquals: { "s3:RequestObjectTag/a": "1" },
    "ForAllValues:StringEquals": { "s3:RequestObjectTagKeys": ["a"] },
  };
  const as = test.user(allow("s3:PutObjectTagging", "*", condition));
  expect(test.call("PutObjectTagging", { ...OBJECT, ...TAGS }, { as })).toEqual({});
  const other = { ...OBJECT, Tagging: { TagSet: [{ Key: "a", Value: "2" }] } };
  expect(test.refusal("PutObjectTagging", other, { as }).id).toBe("iam.denied-implicit");
});

it("needs s3:PutObjectTagging, for a version s3:PutObjectVersionTagging, and an object", () => {
  const test = withObject();
  expect(test.refusal("PutObjectTagging", { ...OBJECT, ...TAGS, Key: "absent" })).toEqual(NO_KEY);
  expectNeeds(test, "PutObjectTagging", { ...OBJECT, ...TAGS }, "s3:PutObjectTagging", "arn:aws:s3:::web/a.txt");
  const version = { ...OBJECT, ...TAGS, VersionId: "null" };
  expectNeeds(test, "PutObjectTagging", version, "s3:PutObjectVersionTagging", "arn:aws:s3:::web/a.txt");
});
