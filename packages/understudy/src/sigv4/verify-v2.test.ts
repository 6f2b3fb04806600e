import { createHmac } from "node:crypto";
import { Failure } from "@understudy/catalogue";
import { expect, it } from "vitest";
import type { HttpRequest } from "../wire/http.js";
import { isV2, verifyV2 } from "./verify-v2.js";

// The examples of the S3 User Guide, "Signing and authenticating REST requests".
const accessKeyId = "AKIAIOSFODNN7EXAMPLE";
const secretAccessKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const now = Date.UTC(2007, 2, 27, 19, 36, 42);

const request = (parts: Partial<HttpRequest>): HttpRequest => ({
  method: "GET",
  path: "/",
  query: "",
  headers: {},
  rawHeaders: [],
  body: Buffer.alloc(0),
  ...parts,
});

const verify = (asked: HttpRequest, at = now, sessionToken?: string) =>
  verifyV2(asked, {
    now: at,
    findCredential: (id) => (id === accessKeyId ? { accessKeyId, secretAccessKey, sessionToken } : undefined),
  });

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  throw new Error("It was not refused.");
}

const get = request({
  path: "/photos/puppy.jpg",
  headers: {
    host: "awsexamplebucket1.us-west-1.s3.amazonaws.com".replace(".us-west-1.s3", ".s3.us-west-1"),
    date: "Tue, 27 Mar 2007 19:36:42 +0000",
    authorization: `AWS ${accessKeyId}:qgk2+6Sv9/oM7G3qLEjTH1a1l1g=`,
  },
});

it("verifies a signature in the header, of a bucket in the host", () => {
  expect(isV2(get)).toBe(true);
  expect(verify(get)).toEqual({ accessKeyId });
});

/** A signed URL of an object in the path. */
function signed(expires: number, path = "/web/a.txt", more = "", signedMore = ""): HttpRequest {
  const text = `GET\n\n\n${expires}\n${path}${signedMore}`;
  const signature = createHmac("sha1", secretAccessKey).update(text).digest("base64");
  const query = `AWSAccessKeyId=${accessKeyId}&Expires=${expires}&Signature=${encodeURIComponent(signature)}${more}`;
  return request({ path, query, headers: { host: "localhost:4566" } });
}

const later = now / 1000 + 60;

it("verifies a signed link with what belongs to its resource", () => {
  expect(verify(signed(later))).toEqual({ accessKeyId });
  const more = "&versionId=1&x=2&response-content-type=text%2Fcsv";
  expect(verify(signed(later, "/web/a.txt", more, "?response-content-type=text/csv&versionId=1"))).toEqual({
    accessKeyId,
  });
});

it.each([
  ["one that is over", () => verify(signed(now / 1000 - 1)), "AccessDenied"],
  ["one changed", () => verify({ ...signed(later), path: "/web/b.txt" }), "SignatureDoesNotMatch"],
  ["another method", () => verify({ ...signed(later), method: "PUT" }), "SignatureDoesNotMatch"],
  [
    "a key that is none",
    () => verify({ ...signed(later), query: "AWSAccessKeyId=x&Signature=y&Expires=1" }),
    "InvalidAccessKeyId",
  ],
  ["no token where there is one", () => verify(signed(later), now, "token"), "InvalidToken"],
  ["a header that is too old", () => verify(get, now + 16 * 60_000), "RequestTimeTooSkewed"],
  ["a date that is none", () => verify({ ...get, headers: { ...get.headers, date: "x" } }), "RequestTimeTooSkewed"],
  [
    "an authorization that is none",
    () => verify({ ...get, headers: { ...get.headers, authorization: "AWS x" } }),
    "InvalidAccessKeyId",
  ],
])("refuses %s", (_what, work, code) => {
  expect(codeOf(work)).toBe(code);
});
