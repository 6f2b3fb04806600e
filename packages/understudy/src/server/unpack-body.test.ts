import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import type { HttpRequest } from "../wire/index.js";
import { LARGEST_BODY } from "./read-body.js";
import { unpackBody } from "./unpack-body.js";

const request = (body: Buffer, headers: object = {}) =>
  ({
    method: "POST",
    path: "/",
    query: "",
    headers: { "content-type": "application/x-amz-json-1.0", "content-encoding": "gzip", ...headers },
    body,
  }) as unknown as HttpRequest;

it("unpacks what a client packed", () => {
  const { request: unpacked, tooLarge } = unpackBody(request(gzipSync("{}")));
  expect([unpacked.body.toString(), tooLarge]).toEqual(["{}", false]);
});

it("leaves what is not packed, and what only says so", () => {
  for (const one of [request(Buffer.from("{}"), { "content-encoding": undefined }), request(Buffer.from("{}"))]) {
    expect(unpackBody(one)).toEqual({ request: one, tooLarge: false });
  }
});

it("does not unpack more than a body may be", () => {
  expect(unpackBody(request(gzipSync(Buffer.alloc(LARGEST_BODY + 1)))).tooLarge).toBe(true);
});
