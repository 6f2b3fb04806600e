import { expect, it } from "vitest";
import { namedBlobs } from "../testing/named-blobs.js";
import { expectNeeds } from "../testing/s3-for-test.js";
import { NO_UPLOAD, uploadForTest } from "../testing/upload-for-test.js";

it("forgets an upload with its parts", () => {
  const { call, named, part, refusal, store } = uploadForTest();
  part(1, "x");
  call("AbortMultipartUpload", named);
  expect(namedBlobs(store)).toEqual([]);
  expect(refusal("AbortMultipartUpload", named)).toEqual(NO_UPLOAD);
});

it("needs s3:AbortMultipartUpload", () => {
  const test = uploadForTest();
  expectNeeds(test, "AbortMultipartUpload", test.named, "s3:AbortMultipartUpload", "arn:aws:s3:::web/big");
});
