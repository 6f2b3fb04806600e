import { createHmac } from "node:crypto";
import { authFailure, refuseWire, s3RequestHasExpired, s3RequestTimeTooSkewed } from "@understudy/catalogue";
import type { HttpRequest } from "../wire/http.js";
import { placeOf } from "../wire/rest/bucket-of.js";
import { parseQuery } from "../wire/rest/parse-query.js";
import type { Credential } from "./credential.js";
import { sameText } from "./same-text.js";
import type { VerifyOptions } from "./verify.js";

/** Query parameters that belong to the resource that is signed. Source: S3 User Guide, "Signing and authenticating REST requests". */
const subresources =
  "accelerate acl cors defaultObjectAcl delete lifecycle location logging notification partNumber policy requestPayment response-cache-control response-content-disposition response-content-encoding response-content-language response-content-type response-expires restore tagging torrent uploadId uploads versionId versioning versions website".split(
    " ",
  );

/** Whether a request has a signature of version 2, in its query or in the header. */
export function isV2({ headers, query }: HttpRequest): boolean {
  return headers.authorization?.startsWith("AWS ") === true || /(?:^|&)AWSAccessKeyId=/.test(query);
}

/**
 * Verifies a signature of version 2, which boto3 still makes for presigned URLs of us-east-1.
 * DIFFERS: every Region takes it; AWS takes it only in Regions that were there before 2014.
 * @throws Failure wire.s3-…
 */
export function verifyV2<C extends Credential>(request: HttpRequest, options: VerifyOptions<C>) {
  const claim = claimOf(request);
  const credential = options.findCredential(claim.accessKeyId);
  if (!credential) return refuseWire(authFailure("unknown-key", "s3"), "s3", {});
  if (!sameText(claim.sessionToken ?? "", credential.sessionToken ?? "")) {
    refuseWire(authFailure("wrong-token", "s3"), "s3", {});
  }
  checkTime(claim, options.now);
  const signature = createHmac("sha1", credential.secretAccessKey)
    .update(textToSign(request, claim.date))
    .digest("base64");
  if (!sameText(claim.signature, signature)) refuseWire(authFailure("wrong-signature", "s3"), "s3", {});
  const { credentialNow = options.now } = options;
  if (credential.expiresAt !== undefined && credential.expiresAt <= credentialNow) {
    refuseWire(authFailure("expired-token", "s3"), "s3", {});
  }
  return { accessKeyId: claim.accessKeyId };
}

interface ClaimV2 {
  readonly accessKeyId: string;
  readonly signature: string;
  /** As signed: seconds since epoch in a URL, a date in the header (none beside `x-amz-date`). */
  readonly date: string;
  readonly expires?: number;
  /** ms since epoch. */
  readonly time?: number;
  readonly sessionToken: string | undefined;
}

function claimOf({ headers, query }: HttpRequest): ClaimV2 {
  const sessionToken = headers["x-amz-security-token"];
  const { authorization } = headers;
  if (authorization !== undefined) {
    const [, accessKeyId = "", signature = ""] = /^AWS ([^:\s]+):(\S+)$/.exec(authorization) ?? [];
    const time = Date.parse(headers["x-amz-date"] ?? headers.date ?? "");
    const date = headers["x-amz-date"] === undefined ? (headers.date ?? "") : "";
    return { accessKeyId, signature, date, time, sessionToken };
  }
  const values = parseQuery(query);
  const date = values.get("Expires") ?? "";
  return {
    accessKeyId: values.get("AWSAccessKeyId") ?? "",
    signature: values.get("Signature") ?? "",
    date,
    expires: /^\d{1,12}$/.test(date) ? Number(date) * 1000 : Number.NaN,
    sessionToken: values.get("x-amz-security-token") ?? sessionToken,
  };
}

function checkTime({ expires, time }: ClaimV2, now: number): void {
  if (expires !== undefined && !(expires > now)) refuseWire(s3RequestHasExpired, "s3", {});
  if (expires === undefined && !(Math.abs((time ?? Number.NaN) - now) <= 15 * 60_000)) {
    refuseWire(s3RequestTimeTooSkewed, "s3", {});
  }
}

function textToSign(request: HttpRequest, date: string): string {
  const { method, headers } = request;
  return `${method}\n${headers["content-md5"] ?? ""}\n${headers["content-type"] ?? ""}\n${date}\n${amzHeaders(request)}${resource(request)}`;
}

function amzHeaders({ headers, query }: HttpRequest): string {
  const found = Object.entries(headers).filter(([name]) => name.startsWith("x-amz-"));
  // Of a URL the token is signed with the headers, though it stands in the query.
  const token = parseQuery(query).get("x-amz-security-token");
  if (token !== undefined && headers["x-amz-security-token"] === undefined) found.push(["x-amz-security-token", token]);
  found.sort(([a], [b]) => (a < b ? -1 : 1));
  return found.map(([name, value = ""]) => `${name}:${value.trim()}\n`).join("");
}

function resource(request: HttpRequest): string {
  const { bucket, virtualHost } = placeOf(request);
  const path = virtualHost ? `/${bucket}${request.path}` : request.path;
  const values = parseQuery(request.query);
  const signed = subresources.flatMap((name) => {
    const value = values.get(name);
    return value === undefined ? [] : [value === "" ? name : `${name}=${value}`];
  });
  return signed.length === 0 ? path : `${path}?${signed.join("&")}`;
}
