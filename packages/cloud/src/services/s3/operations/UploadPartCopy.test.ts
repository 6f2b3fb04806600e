import { expect, it } from "vitest";
import { allow, etagOf, notAllowed } from "../testing/s3-for-test.js";
import { NO_UPLOAD, uploadForTest } from "../testing/upload-for-test.js";

function withSource() {
  const test = uploadForTest();
  test.object("a.txt", {}, "0123456789");
  return { ...test, copy: { ...test.named, PartNumber: 1, CopySource: "web/a.txt" } };
}

it("makes a part of an object, or of a piece of it", () => {
  const { call, copy, named } = withSource();
  expect(call("UploadPartCopy", copy).CopyPartResult).toMatchObject({ ETag: etagOf("0123456789") });
  const result = call("UploadPartCopy", { ...copy, CopySourceRange: "bytes=2-4" }).CopyPartResult;
  expect(result?.ETag).not.toBe(etagOf("0123456789"));
  call("CompleteMultipartUpload", {
    ...named,
    MultipartUpload: { Parts: [{ PartNumber: 1, ETag: result?.ETag }] },
  });
  expect(call("GetObject", { Bucket: "web", Key: "big" })).toMatchObject({
    ContentLength: 3,
    Body: { ranges: [{ blob: "0123456789", offset: 2, length: 3 }] },
  });
});

it.each([
  [{ CopySourceRange: "bytes=2-10" }, "InvalidArgument"],
  [{ CopySourceRange: "bytes=10-12" }, "InvalidRange"],
  [{ CopySourceRange: "bytes=2-" }, "InvalidArgument"],
  [{ CopySource: "web/absent" }, "NoSuchKey"],
  [{ CopySourceIfMatch: '"0"' }, "PreconditionFailed"],
  [{ PartNumber: 0 }, "InvalidArgument"],
])("refuses %j: %s", (more, code) => {
  const { refusal, copy } = withSource();
  expect(refusal("UploadPartCopy", { ...copy, ...more }).code).toBe(code);
});

it("is refused for an upload that is none", () => {
  const { refusal, copy } = withSource();
  expect(refusal("UploadPartCopy", { ...copy, UploadId: "0" })).toEqual(NO_UPLOAD);
});

it("needs to read the one and to write the other, which knows the source", () => {
  const { call, copy, refusal, user } = withSource();
  expect(refusal("UploadPartCopy", copy, { as: user() })).toMatchObject(
    notAllowed("s3:GetObject", "arn:aws:s3:::web/a.txt"),
  );
  const put = (source: string) => allow("s3:PutObject", "*", { StringEquals: { "s3:x-amz-copy-source": source } });
  const other = user(allow("s3:GetObject"), put("web/b.txt"));
  expect(refusal("UploadPartCopy", copy, { as: other })).toMatchObject(
    notAllowed("s3:PutObject", "arn:aws:s3:::web/big"),
  );
  const as = user(allow("s3:GetObject"), put("web/a.txt"));
  expect(call("UploadPartCopy", copy, { as })).toHaveProperty("CopyPartResult");
});
