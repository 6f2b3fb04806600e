import { expect, it } from "vitest";
import { expectNeeds, NO_KEY, s3ForTest } from "../testing/s3-for-test.js";

const OBJECT = { Bucket: "web", Key: "a.txt" };

function withObject() {
  const test = s3ForTest();
  test.bucket();
  test.object("a.txt", { Tagging: "env=test&empty" });
  return test;
}

it("takes an object's tags away", () => {
  const { call } = withObject();
  call("DeleteObjectTagging", OBJECT);
  expect(call("GetObjectTagging", OBJECT)).toEqual({ TagSet: [] });
});

it("needs s3:DeleteObjectTagging, for a version s3:DeleteObjectVersionTagging, and an object", () => {
  const test = withObject();
  expect(test.refusal("DeleteObjectTagging", { ...OBJECT, Key: "absent" })).toEqual(NO_KEY);
  expectNeeds(test, "DeleteObjectTagging", { ...OBJECT }, "s3:DeleteObjectTagging", "arn:aws:s3:::web/a.txt");
  const version = { ...OBJECT, VersionId: "null" };
  expectNeeds(test, "DeleteObjectTagging", version, "s3:DeleteObjectVersionTagging", "arn:aws:s3:::web/a.txt");
});
