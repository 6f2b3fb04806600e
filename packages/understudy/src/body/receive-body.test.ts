import { createHash } from "node:crypto";
import { Failure } from "@understudy/catalogue";
import { expect, it } from "vitest";
import { memoryBlobs } from "../blobs/memory-blobs.js";
import { receiveBody } from "./receive-body.js";

async function* stream(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
}

const receive = (headers: Record<string, string>, text: string, blobs = memoryBlobs()) =>
  receiveBody(headers, () => stream(text), blobs, undefined);

it("takes a body with its digests; CRC64NVME where the client names none", async () => {
  const { body } = await receive({ "content-length": "9" }, "123456789");
  expect(body).toEqual({
    blob: expect.any(String),
    size: 9,
    md5: createHash("md5").update("123456789").digest("hex"),
    checksums: { CRC64NVME: "rosUhgp5mIg=" },
  });
});

it.each([
  ["crc32", "CRC32", "y/Q5Jg=="],
  ["crc32c", "CRC32C", "4waSgw=="],
  ["sha1", "SHA1", createHash("sha1").update("123456789").digest("base64")],
  ["sha256", "SHA256", createHash("sha256").update("123456789").digest("base64")],
])("takes %s where the client states or announces it", async (name, algorithm, value) => {
  for (const header of [{ [`x-amz-checksum-${name}`]: "x" }, { "x-amz-trailer": `x-amz-checksum-${name}` }]) {
    const { body } = await receive({ "content-length": "9", ...header }, "123456789");
    expect(body.checksums).toEqual({ [algorithm]: value });
  }
});

it("gives the headers as they are without chunks, with what came after them", async () => {
  const headers = {
    "content-encoding": "gzip, aws-chunked",
    "content-length": "60",
    "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
    "x-amz-decoded-content-length": "2",
    "x-amz-trailer": "x-amz-checksum-crc32",
  };
  const received = await receive(headers, "2\r\nab\r\n0\r\nx-amz-checksum-crc32:nog5Ow==\r\n\r\n");
  expect(received.headers).toMatchObject({
    "content-encoding": "gzip",
    "content-length": "2",
    "x-amz-checksum-crc32": "nog5Ow==",
  });
  expect(received.body.size).toBe(2);
});

it.each([
  ["shorter than stated", { "content-length": "3" }, "IncompleteBody"],
  ["longer than stated", { "content-length": "1" }, "IncompleteBody"],
  ["of no stated length", {}, "MissingContentLength"],
  ["too large", { "content-length": String(5 * 1024 ** 3 + 1) }, "EntityTooLarge"],
  ["other than signed", { "content-length": "2", "x-amz-content-sha256": "0".repeat(64) }, "XAmzContentSHA256Mismatch"],
])("refuses a body %s, and keeps nothing of it", async (_what, headers, code) => {
  const blobs = memoryBlobs();
  const error = await receive(headers as never, "ab", blobs).then(
    () => undefined,
    (caught) => caught,
  );
  expect(error).toBeInstanceOf(Failure);
  expect((error as Failure).code).toBe(code);
  expect(await blobs.list()).toEqual([]);
});
