import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { namedBlobs } from "../testing/named-blobs.js";
import { etagOf, expectNeeds, received } from "../testing/s3-for-test.js";
import { NO_UPLOAD, uploadForTest } from "../testing/upload-for-test.js";

const complete = (named: object, ...Parts: readonly object[]) => ({ ...named, MultipartUpload: { Parts } });

it("makes an object of the parts that are chosen, and lets the others go", () => {
  const { call, named, part, refusal, store } = uploadForTest({
    Metadata: { by: "hand" },
    ChecksumAlgorithm: "SHA256",
  });
  const one = part(1, "one");
  part(2, "unused");
  const three = part(3, "three", 4);
  const md5 = createHash("md5").update(Buffer.from(`${received("one").md5}${received("three").md5}`, "hex"));
  const sha = createHash("sha256");
  for (const text of ["one", "three"]) sha.update(Buffer.from(received(text).checksums.SHA256 ?? "", "base64"));
  const ETag = `"${md5.digest("hex")}-2"`;
  expect(call("CompleteMultipartUpload", complete(named, one, three))).toEqual({
    Bucket: "web",
    Key: "big",
    Location: "https://web.s3.us-east-1.amazonaws.com/big",
    ETag,
    ServerSideEncryption: "AES256",
    ChecksumSHA256: `${sha.digest("base64")}-2`,
    ChecksumType: "COMPOSITE",
  });
  const whole = { Bucket: "web", Key: "big" };
  expect(call("GetObject", whole)).toMatchObject({
    ContentLength: 5242884,
    ETag,
    Metadata: { by: "hand" },
    Body: { ranges: [{ blob: "one" }, { blob: "three", length: 4 }] },
  });
  expect(call("GetObject", { ...whole, Range: "bytes=5242879-5242881" }).Body).toEqual({
    ranges: [
      { blob: "one", offset: 5242879, length: 1 },
      { blob: "three", offset: 0, length: 2 },
    ],
  });
  expect(call("GetObject", { ...whole, PartNumber: 2 })).toMatchObject({
    PartsCount: 2,
    ContentRange: "bytes 5242880-5242883/5242884",
    Body: { ranges: [{ blob: "three", offset: 0, length: 4 }] },
  });
  expect(namedBlobs(store).sort()).toEqual(["one", "three"]);
  expect(refusal("ListParts", named)).toEqual(NO_UPLOAD);
});

it("has the checksum of the whole, and refuses another", () => {
  const { call, named, refusal } = uploadForTest();
  const upload = (PartNumber: number, text: string, crc64: string) => {
    const Body = { ...received(text), checksums: { CRC64NVME: crc64 } };
    return { PartNumber, ETag: call("UploadPart", { ...named, PartNumber, Body }).ETag };
  };
  // Of 123456789, the check value of this CRC: one part, since short ones may only come last.
  const input = complete(named, upload(1, "123456789", "rosUhgp5mIg="));
  expect(refusal("CompleteMultipartUpload", { ...input, ChecksumCRC64NVME: "AAAAAAAAAAA=" })).toMatchObject({
    code: "BadDigest",
    message: "The CRC64NVME you specified did not match the calculated checksum.",
  });
  expect(call("CompleteMultipartUpload", { ...input, ChecksumCRC64NVME: "rosUhgp5mIg=" })).toMatchObject({
    ChecksumCRC64NVME: "rosUhgp5mIg=",
    ChecksumType: "FULL_OBJECT",
  });
});

it("refuses parts that are absent, others, out of order, or too small", () => {
  const { named, part, refusal } = uploadForTest();
  const one = part(1, "one", 4);
  const two = part(2, "two");
  const code = (...parts: readonly object[]) => refusal("CompleteMultipartUpload", complete(named, ...parts)).code;
  expect(code()).toBe("MalformedXML");
  expect(code({ PartNumber: 3, ETag: two.ETag })).toBe("InvalidPart");
  expect(code({ ...one, ETag: two.ETag })).toBe("InvalidPart");
  expect(code({ ...one, ChecksumSHA256: "AAAA" })).toBe("InvalidPart");
  expect(code(two, one)).toBe("InvalidPartOrder");
  expect(code(two, two)).toBe("InvalidPartOrder");
  expect(code(one, two)).toBe("EntityTooSmall");
});

it("holds conditions against what is there", () => {
  const { call, named, object, part, refusal } = uploadForTest();
  const one = part(1, "one");
  object("big");
  const input = complete(named, one);
  expect(refusal("CompleteMultipartUpload", { ...input, IfNoneMatch: "*" }).code).toBe("PreconditionFailed");
  expect(call("CompleteMultipartUpload", { ...input, IfMatch: etagOf("big") })).toHaveProperty("ETag");
  expect(refusal("CompleteMultipartUpload", input)).toEqual(NO_UPLOAD);
});

it("needs s3:PutObject", () => {
  const test = uploadForTest();
  const input = complete(test.named, test.part(1, "one"));
  expectNeeds(test, "CompleteMultipartUpload", input, "s3:PutObject", "arn:aws:s3:::web/big");
});
