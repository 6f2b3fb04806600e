import { hash } from "node:crypto";
import {
  authorizationNotKeyValue,
  dateNotBasicFormat,
  describeMissingHeaderParts,
  incompleteAuthorizationHeader,
  refuseWire,
  unsupportedAlgorithm,
  type WireFamily,
} from "@understudy/catalogue";
import type { HttpRequest } from "../wire/http.js";
import type { Claim } from "./claim.js";
import { parseScope } from "./parse-scope.js";

const algorithm = "AWS4-HMAC-SHA256";

/**
 * Reads `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…` with the date that stands beside it.
 * @throws Failure IncompleteSignature in several wordings.
 */
export function parseAuthorization(request: HttpRequest, header: string, family: WireFamily): Claim {
  const space = header.indexOf(" ");
  const named = space === -1 ? header : header.slice(0, space);
  if (named.startsWith("AWS4-") && named !== algorithm) refuseWire(unsupportedAlgorithm, family, { algorithm: named });
  const parts = parseParts(header, space === -1 ? "" : header.slice(space + 1), family);
  const dated = request.headers["x-amz-date"] ?? request.headers.date;
  const { Credential: credential, Signature: signature, SignedHeaders: signedHeaders } = parts;
  if (!credential || !signature || !signedHeaders || !dated) {
    return refuseIncomplete(
      header,
      { Credential: credential, Signature: signature, SignedHeaders: signedHeaders, Date: dated },
      family,
    );
  }
  return {
    presigned: false,
    ...parseScope(credential, family),
    date: basicDate(dated, family),
    signedHeaders: signedHeaders.toLowerCase().split(";"),
    signature,
    sessionToken: request.headers["x-amz-security-token"],
    expires: undefined,
  };
}

/** As every client of AWS writes it; anything else is taken apart below, to say what is wrong with it. */
const usual = /^Credential=([^,\s=]+), ?SignedHeaders=([^,\s=]+), ?Signature=([^,\s=]+)$/;

interface Parts {
  readonly Credential?: string;
  readonly SignedHeaders?: string;
  readonly Signature?: string;
}

function parseParts(header: string, text: string, family: WireFamily): Parts {
  const [, Credential, SignedHeaders, Signature] = usual.exec(text) ?? [];
  if (Credential !== undefined) return { Credential, SignedHeaders, Signature };
  const parts = new Map<string, string>();
  for (const part of text.split(",")) {
    const trimmed = part.trim();
    if (trimmed === "") continue;
    const equals = trimmed.indexOf("=");
    if (equals === -1) refuseWire(authorizationNotKeyValue, family, { hash: hashed(header) });
    parts.set(trimmed.slice(0, equals), trimmed.slice(equals + 1));
  }
  return Object.fromEntries(parts);
}

function refuseIncomplete(header: string, parts: { [name: string]: string | undefined }, family: WireFamily): never {
  const missing = Object.keys(parts).filter((name) => !parts[name]);
  return refuseWire(incompleteAuthorizationHeader, family, {
    missing: describeMissingHeaderParts(missing),
    hash: hashed(header),
  });
}

/** AWS tells which header it read without repeating it, since it may hold a secret. */
function hashed(header: string): string {
  return hash("sha256", header, "base64");
}

/** `X-Amz-Date` as it is; an HTTP `Date` in the same form. */
function basicDate(date: string, family: WireFamily): string {
  if (/^\d{8}T\d{6}Z$/.test(date)) return date;
  const time = /^[A-Z][a-z]{2}, /.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time)) return refuseWire(dateNotBasicFormat, family, { date: date.slice(0, 100) });
  return `${new Date(time).toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
}
