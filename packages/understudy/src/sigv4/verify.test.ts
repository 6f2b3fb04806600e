import { Failure, type WireFamily } from "@understudy/catalogue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HttpRequest } from "../wire/http.js";
import type { Credential } from "./credential.js";
import { type VerifyOptions, verifySignature } from "./index.js";
import { presign, sign, type ToSign } from "./testing/sign.js";

const longTerm: Credential = { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCY" };
const session: Credential = {
  accessKeyId: "ASIAEXAMPLE",
  secretAccessKey: "temp",
  sessionToken: "Fwo/GZ+XIvYXdz==",
  expiresAt: 2_000_000_000_000,
};
const at = new Date("2026-11-22T10:00:00Z");
const now = at.getTime();

function verify(request: HttpRequest, more: Partial<VerifyOptions<Credential>> = {}) {
  const known = [longTerm, session];
  return verifySignature(request, {
    now,
    findCredential: (id) => known.find((one) => one.accessKeyId === id),
    ...more,
  });
}

/** Code, status and text of the failure that verifying raises. */
function refusal(request: HttpRequest, more: Partial<VerifyOptions<Credential>> = {}) {
  try {
    verify(request, more);
  } catch (error) {
    if (error instanceof Failure)
      return { id: error.mode.id, code: error.code, status: error.status, message: error.message };
    throw error;
  }
  throw new Error("verified, but should not be");
}

const withHeader = (request: HttpRequest, name: string, value: string | undefined): HttpRequest => {
  const headers = { ...request.headers, [name]: value };
  const sent = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...request, headers, rawHeaders: sent.flat() };
};

const simple: ToSign = { at, body: '{"cluster":"a"}', headers: { "x-amz-target": "X.ListTasks" } };

describe("a signature by the SDK's signer", () => {
  it("verifies and tells who signed, for what, when", async () => {
    const verified = verify(await sign(longTerm, simple), { service: "ecs" });
    expect(verified).toEqual({
      accessKeyId: longTerm.accessKeyId,
      region: "us-east-1",
      service: "ecs",
      date: now,
      credential: longTerm,
      chunks: expect.any(Function),
    });
  });

  it("verifies with a session token", async () => {
    expect(verify(await sign(session, simple)).credential).toBe(session);
  });

  it("verifies any path, query, header and body", async () => {
    const text = fc.string({ unit: fc.constantFrom(..."aZ09 ~-_.!*'()+/%é&=:@,;$"), maxLength: 10 });
    const path = fc.array(text, { maxLength: 4 }).map((segments) => `/${segments.map(encodeURIComponent).join("/")}`);
    const query = fc.dictionary(
      text.filter((name) => name !== "" && !/^(host|authorization)$/i.test(name)),
      fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 })),
      { maxKeys: 4 },
    );
    const header = fc.string({ unit: fc.constantFrom(...'aB  ,;="/'), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        path,
        query,
        header,
        text,
        fc.constantFrom("GET", "POST", "PUT"),
        async (aPath, aQuery, aHeader, body, method) => {
          const request = await sign(longTerm, {
            at,
            method,
            path: aPath,
            query: aQuery,
            headers: { "x-amz-meta-a": aHeader },
            body,
          });
          expect(verify(request).accessKeyId).toBe(longTerm.accessKeyId);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });

  it("joins repeated headers with a comma alone, as the client signed them", async () => {
    const request = await sign(longTerm, { ...simple, headers: { "x-amz-meta-b": "1,2" } });
    const rawHeaders = request.rawHeaders.flatMap((text, i, all) =>
      text === "x-amz-meta-b" ? [text, "1", text] : all[i - 1] === "x-amz-meta-b" ? ["2"] : [text],
    );
    expect(verify({ ...request, rawHeaders }).service).toBe("ecs");
  });

  it("takes S3's path as sent", async () => {
    const path = "/bucket/a%20b/../%C3%A9//x";
    const request = await sign(longTerm, { at, method: "GET", path, service: "s3" });
    expect(verify(request, { service: "s3", family: "s3" }).service).toBe("s3");
  });
});

describe("a presigned URL", () => {
  const url: ToSign = {
    at,
    method: "GET",
    query: { Action: "GetCallerIdentity", Version: "2011-06-15" },
    service: "sts",
  };

  it("verifies until it expires", async () => {
    const request = await presign(session, url, 60);
    expect(verify(request, { now: now + 60_000 }).service).toBe("sts");
    expect(refusal(request, { now: now + 61_000, family: "query" })).toMatchObject({
      code: "SignatureDoesNotMatch",
      message: "Signature expired: 20261122T100000Z is now earlier than 20261122T100001Z (20261122T100101Z - 1 min.)",
    });
  });

  it("is refused when a parameter was changed, is missing, or lives too long", async () => {
    const request = await presign(longTerm, url);
    expect(
      refusal(
        { ...request, query: request.query.replace("GetCallerIdentity", "GetAccessKeyInfo") },
        { family: "query" },
      ),
    ).toMatchObject({ code: "SignatureDoesNotMatch", status: 403 });
    expect(refusal({ ...request, query: request.query.replace(/&?X-Amz-Date=[^&]*/, "") })).toMatchObject({
      code: "IncompleteSignatureException",
      message: "AWS query-string parameters must include 'X-Amz-Date'. Re-examine the query-string parameters.",
    });
    expect(refusal({ ...request, query: request.query.replace("Expires=60", "Expires=604801") }).id).toBe(
      "wire.expires-out-of-range",
    );
  });

  it("of S3 does not cover the body", async () => {
    const request = await presign(longTerm, {
      at,
      method: "PUT",
      path: "/b/k",
      service: "s3",
      headers: { "x-amz-content-sha256": "UNSIGNED-PAYLOAD" },
    });
    expect(verify({ ...request, body: Buffer.from("anything") }, { family: "s3" }).service).toBe("s3");
  });
});

describe("a request is refused", () => {
  const families: readonly WireFamily[] = ["json", "query", "ec2", "s3"];
  const each = async (change: (request: HttpRequest) => HttpRequest, more: Partial<VerifyOptions<Credential>> = {}) => {
    const request = change(await sign(longTerm, simple));
    return families.map((family) => {
      const { code, status } = refusal(request, { family, ...more });
      return `${code} ${status}`;
    });
  };

  it("without a signature", async () => {
    const codes = [
      "MissingAuthenticationTokenException 400",
      "MissingAuthenticationToken 403",
      "MissingAuthenticationToken 403",
      "AccessDenied 403",
    ];
    expect(await each((request) => withHeader(request, "authorization", undefined))).toEqual(codes);
  });

  it("with an unknown key", async () => {
    const codes = [
      "UnrecognizedClientException 400",
      "InvalidClientTokenId 403",
      "AuthFailure 401",
      "InvalidAccessKeyId 403",
    ];
    expect(await each((request) => request, { findCredential: () => undefined })).toEqual(codes);
  });

  const mismatch = [
    "InvalidSignatureException 400",
    "SignatureDoesNotMatch 403",
    "AuthFailure 401",
    "SignatureDoesNotMatch 403",
  ];

  it("with the wrong secret", async () => {
    expect(
      await each((request) => request, { findCredential: () => ({ ...longTerm, secretAccessKey: "other" }) }),
    ).toEqual(mismatch);
  });

  it("when its path, query, method or a signed header was changed", async () => {
    expect(await each((request) => ({ ...request, path: "/x" }))).toEqual(mismatch);
    expect(await each((request) => ({ ...request, query: "a=b" }))).toEqual(mismatch);
    expect(await each((request) => ({ ...request, method: "PUT" }))).toEqual(mismatch);
    expect(await each((request) => withHeader(request, "x-amz-target", "X.StopTask"))).toEqual(mismatch);
    expect(await each((request) => withHeader(request, "x-amz-target", undefined))).toEqual(mismatch);
  });

  it("when its body was changed", async () => {
    const codes = [...mismatch.slice(0, 3), "XAmzContentSHA256Mismatch 400"];
    expect(await each((request) => ({ ...request, body: Buffer.from('{"cluster":"b"}') }))).toEqual(codes);
  });

  it("when it is old", async () => {
    const codes = [
      "InvalidSignatureException 400",
      "SignatureDoesNotMatch 403",
      "RequestExpired 400",
      "RequestTimeTooSkewed 403",
    ];
    expect(await each((request) => request, { now: now + 15 * 60_000 + 1 })).toEqual(codes);
    expect(refusal(await sign(longTerm, simple), { now: now + 20 * 60_000 }).message).toBe(
      "Signature expired: 20261122T100000Z is now earlier than 20261122T100500Z (20261122T102000Z - 15 min.)",
    );
    expect(verify(await sign(longTerm, simple), { now: now + 15 * 60_000 }).date).toBe(now);
  });

  it("when it comes from the future", async () => {
    expect(refusal(await sign(longTerm, simple), { now: now - 20 * 60_000 }).message).toBe(
      "Signature not yet current: 20261122T100000Z is still later than 20261122T095500Z (20261122T094000Z + 15 min.)",
    );
  });

  it("with an expired token, by the cloud's clock", async () => {
    const request = await sign(session, simple);
    const credentialNow = session.expiresAt;
    const codes = families
      .map((family) => refusal(request, { family, credentialNow }))
      .map(({ code, status }) => `${code} ${status}`);
    expect(codes).toEqual(["ExpiredTokenException 400", "ExpiredToken 403", "RequestExpired 400", "ExpiredToken 400"]);
    expect(verify(request, { credentialNow: 1_999_999_999_999 }).credential).toBe(session);
  });

  it("with another token, without one, or with one that belongs to no key", async () => {
    const invalid = {
      code: "UnrecognizedClientException",
      message: "The security token included in the request is invalid.",
    };
    const request = await sign(session, simple);
    expect(refusal(withHeader(request, "x-amz-security-token", "other"))).toMatchObject(invalid);
    expect(refusal(withHeader(request, "x-amz-security-token", undefined))).toMatchObject(invalid);
    expect(refusal(withHeader(await sign(longTerm, simple), "x-amz-security-token", "any"))).toMatchObject(invalid);
  });

  it("when it is signed for another service", async () => {
    expect(refusal(await sign(longTerm, simple), { service: "iam", family: "query" })).toMatchObject({
      code: "SignatureDoesNotMatch",
      message: "Credential should be scoped to correct service: 'iam'.",
    });
  });
});

describe("an Authorization header that is not as it must be", () => {
  const credential = "Credential=AKIAIOSFODNN7EXAMPLE/20261122/us-east-1/ecs/aws4_request";
  const request = (authorization: string, date: string | undefined = "20261122T100000Z"): HttpRequest => ({
    method: "POST",
    path: "/",
    query: "",
    headers: { host: "h", authorization, "x-amz-date": date },
    rawHeaders: ["Host", "h", "Authorization", authorization, "X-Amz-Date", date],
    body: Buffer.alloc(0),
  });
  const messageOf = (authorization: string, date?: string) => refusal(request(authorization, date)).message;

  it("lists what is missing", () => {
    expect(messageOf("AWS4-HMAC-SHA256")).toMatch(
      /^Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. \(Hashed with SHA-256 and encoded with Base64\) Authorization=[\w+/]{43}=$/,
    );
    expect(refusal(request(`AWS4-HMAC-SHA256 ${credential},SignedHeaders=host,Signature=0`, "")).message).toMatch(
      /^Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. \(/,
    );
  });

  it.each([
    ["Bearer abc", /^Invalid key=value pair \(missing equal-sign\) in Authorization header/],
    ["AWS4-HMAC-SHA512 Credential=a", /^Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA512'\.$/],
    [
      "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=0",
      /exactly 5 slash-delimited elements.*got 'a\/b'$/,
    ],
    [
      "AWS4-HMAC-SHA256 Credential=a/20261122/r/s/end, SignedHeaders=host, Signature=0",
      /valid terminator: 'aws4_request', not 'end'\.$/,
    ],
    [
      `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=x-amz-date, Signature=0`,
      /^'Host' or ':authority' must be a 'SignedHeader'/,
    ],
    [
      `AWS4-HMAC-SHA256 ${credential.replace("20261122", "20261121")}, SignedHeaders=host, Signature=0`,
      /'20261121' != '20261122', from '20261122T100000Z'\.$/,
    ],
    [
      `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host, Signature=0`,
      /^The request signature we calculated does not match/,
    ],
  ])("%s", (authorization, text) => {
    expect(messageOf(authorization)).toMatch(text);
  });

  it("with a date in another form", () => {
    const full = `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host, Signature=0`;
    expect(messageOf(full, "2026-11-22T10:00:00Z")).toMatch(
      /^Date must be in ISO-8601 'basic format'. Got '2026-11-22T10:00:00Z'/,
    );
    expect(messageOf(full, "20261322T100000Z")).toMatch(/^Date in Credential scope/);
    // An HTTP date is taken.
    expect(messageOf(full, "Sun, 22 Nov 2026 10:00:00 GMT")).toMatch(/^The request signature we calculated/);
  });

  it("never makes anything but a catalogue failure", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "AWS4-HMAC-SHA256 ",
        credential,
        "SignedHeaders=host",
        "Signature=",
        ",",
        "=",
        " ",
        "%",
        "\ud800",
      ),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, text, text, text, (authorization, date, path, query) => {
        const hostile = { ...request(authorization, date), path, query };
        expect(() => verify(hostile)).toThrow(Failure);
        const { authorization: _, ...headers } = hostile.headers;
        expect(() =>
          verify({ ...hostile, headers, query: `X-Amz-Signature=${query}&X-Amz-Credential=${path}` }),
        ).toThrow(Failure);
      }),
      { numRuns: 500, seed: 2 },
    );
  });
});
