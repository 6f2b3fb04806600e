import {
  dateNotBasicFormat,
  describeMissingQueryParts,
  expiresOutOfRange,
  incompleteQuerySignature,
  refuseWire,
  unsupportedAlgorithm,
  type WireFamily,
} from "@understudy/catalogue";
import { parseForm } from "../wire/form/parse-form.js";
import type { HttpRequest } from "../wire/http.js";
import type { Claim } from "./claim.js";
import { parseScope } from "./parse-scope.js";

const needed = ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date"] as const;

/** Seven days, the longest that a presigned URL may live. */
const maxExpires = 604_800;

/** As long as a request in headers may be old; for URLs that say nothing (presigned by services other than S3). */
const defaultExpires = 900;

/**
 * Reads the X-Amz- parameters of a presigned URL.
 * @throws Failure IncompleteSignature in several wordings.
 */
export function parsePresigned(request: HttpRequest, family: WireFamily): Claim {
  const form = parseForm(request.query, family);
  const values = needed.map((name) => form.valueOf(name) ?? "");
  const missing = needed.filter((_, i) => !values[i]);
  if (missing.length > 0) refuseWire(incompleteQuerySignature, family, { missing: describeMissingQueryParts(missing) });
  const [algorithm, credential, signature, signedHeaders, date] = values as [string, string, string, string, string];
  if (algorithm !== "AWS4-HMAC-SHA256")
    refuseWire(unsupportedAlgorithm, family, { algorithm: algorithm.slice(0, 100) });
  if (!/^\d{8}T\d{6}Z$/.test(date)) refuseWire(dateNotBasicFormat, family, { date: date.slice(0, 100) });
  return {
    presigned: true,
    ...parseScope(credential, family),
    date,
    signedHeaders: signedHeaders.toLowerCase().split(";"),
    signature,
    sessionToken: form.valueOf("X-Amz-Security-Token"),
    expires: parseExpires(form.valueOf("X-Amz-Expires"), family),
  };
}

function parseExpires(text: string | undefined, family: WireFamily): number {
  if (text === undefined) return defaultExpires;
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (seconds < 1 || seconds > maxExpires) refuseWire(expiresOutOfRange, family, { expires: text.slice(0, 100) });
  return seconds;
}
