import { expect, it } from "vitest";
import { expectNeeds, NO_KEY, s3ForTest } from "../testing/s3-for-test.js";

const OBJECT = { Bucket: "web", Key: "a.txt" };

function withObject() {
  const test = s3ForTest();
  test.bucket();
  test.object("a.txt", { Tagging: "env=test&empty" });
  return test;
}

it("says that the bucket's owner may do all", () => {
  expect(withObject().call("GetObjectAcl", OBJECT)).toMatchObject({
    Grants: [{ Grantee: { Type: "CanonicalUser" }, Permission: "FULL_CONTROL" }],
  });
});

it("needs s3:GetObjectAcl, for a version s3:GetObjectVersionAcl, and an object", () => {
  const test = withObject();
  expect(test.refusal("GetObjectAcl", { ...OBJECT, Key: "absent" })).toEqual(NO_KEY);
  expectNeeds(test, "GetObjectAcl", { ...OBJECT }, "s3:GetObjectAcl", "arn:aws:s3:::web/a.txt");
  const version = { ...OBJECT, VersionId: "null" };
  expectNeeds(test, "GetObjectAcl", version, "s3:GetObjectVersionAcl", "arn:aws:s3:::web/a.txt");
});
