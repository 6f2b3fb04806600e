import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, NO_KEY, s3ForTest } from "../testing/s3-for-test.js";

const HEAD = { Bucket: "web", Key: "a.txt" };

it("tells of an object what GetObject tells, without its bytes", () => {
  const { bucket, call, object } = s3ForTest();
  bucket();
  object("a.txt", { ContentType: "text/plain" });
  const { Body, ...known } = call("GetObject", HEAD);
  expect(call("HeadObject", HEAD)).toEqual(known);
  expect(call("HeadObject", { ...HEAD, Range: "bytes=1-2" })).toMatchObject({ ContentRange: "bytes 1-2/5" });
});

it("is refused where there is none", () => {
  const { bucket, refusal } = s3ForTest();
  expect(refusal("HeadObject", HEAD)).toEqual(NO_BUCKET);
  bucket();
  expect(refusal("HeadObject", HEAD)).toEqual(NO_KEY);
});

it("needs s3:GetObject", () => {
  const test = s3ForTest();
  test.bucket();
  test.object();
  expectNeeds(test, "HeadObject", HEAD, "s3:GetObject", "arn:aws:s3:::web/a.txt");
});
