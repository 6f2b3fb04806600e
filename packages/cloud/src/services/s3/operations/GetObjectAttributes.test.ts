import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { allow, NO_KEY, notAllowed, received, s3ForTest } from "../testing/s3-for-test.js";

const OBJECT = { Bucket: "web", Key: "a.txt", ObjectAttributes: ["ETag", "ObjectSize", "Checksum", "StorageClass"] };

function withObject() {
  const test = s3ForTest();
  test.bucket();
  test.object("a.txt", { Tagging: "env=test&empty" });
  return test;
}

it("gives what is asked for", () => {
  const { call } = withObject();
  expect(call("GetObjectAttributes", OBJECT)).toEqual({
    LastModified: new Date(START),
    ETag: received("a.txt").md5,
    ObjectSize: 5,
    StorageClass: "STANDARD",
    Checksum: { ChecksumSHA256: received("a.txt").checksums.SHA256, ChecksumType: "FULL_OBJECT" },
  });
  expect(call("GetObjectAttributes", { ...OBJECT, ObjectAttributes: ["ObjectSize"] })).toEqual({
    LastModified: new Date(START),
    ObjectSize: 5,
  });
});

it("needs s3:GetObject and s3:GetObjectAttributes, and an object", () => {
  const test = withObject();
  expect(test.refusal("GetObjectAttributes", { ...OBJECT, Key: "absent" })).toEqual(NO_KEY);
  expect(test.refusal("GetObjectAttributes", OBJECT, { as: test.user() })).toMatchObject(
    notAllowed("s3:GetObject", "arn:aws:s3:::web/a.txt"),
  );
  const as = test.user(allow("s3:GetObject"));
  expect(test.refusal("GetObjectAttributes", OBJECT, { as })).toMatchObject(
    notAllowed("s3:GetObjectAttributes", "arn:aws:s3:::web/a.txt"),
  );
});
