import { expect, it } from "vitest";
import { namedBlobs } from "../testing/named-blobs.js";
import { etagOf, expectNeeds, received } from "../testing/s3-for-test.js";
import { NO_UPLOAD, uploadForTest } from "../testing/upload-for-test.js";

it("keeps a part, in the place of one of the same number", () => {
  const { call, named, part, store } = uploadForTest();
  expect(part(1, "x").ETag).toBe(etagOf("x"));
  part(1, "y");
  expect(call("ListParts", named).Parts).toMatchObject([{ PartNumber: 1, ETag: etagOf("y") }]);
  expect(namedBlobs(store)).toEqual(["y"]);
});

it.each([0, 10_001])("refuses the number %i", (PartNumber) => {
  const { refusal, named } = uploadForTest();
  expect(refusal("UploadPart", { ...named, PartNumber, Body: received("x") })).toEqual({
    id: "s3.part-number-invalid",
    code: "InvalidArgument",
    status: 400,
    message: "Part number must be an integer between 1 and 10000, inclusive",
  });
});

it("refuses a body that is another, and an upload that is none", () => {
  const { refusal, named } = uploadForTest();
  const input = { ...named, PartNumber: 1, Body: received("x") };
  expect(refusal("UploadPart", { ...input, ChecksumSHA256: "AAAA" }).code).toBe("BadDigest");
  expect(refusal("UploadPart", { ...input, UploadId: "0" })).toEqual(NO_UPLOAD);
});

it("needs s3:PutObject", () => {
  const test = uploadForTest();
  expectNeeds(test, "UploadPart", { ...test.named, PartNumber: 1 }, "s3:PutObject", "arn:aws:s3:::web/big");
});
