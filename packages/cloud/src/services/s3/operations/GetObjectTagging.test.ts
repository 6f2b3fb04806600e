import { expect, it } from "vitest";
import { expectNeeds, NO_KEY, s3ForTest } from "../testing/s3-for-test.js";

const OBJECT = { Bucket: "web", Key: "a.txt" };

function withObject() {
  const test = s3ForTest();
  test.bucket();
  test.object("a.txt", { Tagging: "env=test&empty" });
  return test;
}

it("gives an object's tags", () => {
  expect(withObject().call("GetObjectTagging", OBJECT)).toEqual({
    TagSet: [
      { Key: "env", Value: "test" },
      { Key: "empty", Value: "" },
    ],
  });
});

it("needs s3:GetObjectTagging, for a version s3:GetObjectVersionTagging, and an object", () => {
  const test = withObject();
  expect(test.refusal("GetObjectTagging", { ...OBJECT, Key: "absent" })).toEqual(NO_KEY);
  expectNeeds(test, "GetObjectTagging", { ...OBJECT }, "s3:GetObjectTagging", "arn:aws:s3:::web/a.txt");
  const version = { ...OBJECT, VersionId: "null" };
  expectNeeds(test, "GetObjectTagging", version, "s3:GetObjectVersionTagging", "arn:aws:s3:::web/a.txt");
});
