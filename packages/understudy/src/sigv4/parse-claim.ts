import { authFailure, refuseWire, type WireFamily } from "@understudy/catalogue";
import type { HttpRequest } from "../wire/http.js";
import type { Claim } from "./claim.js";
import { parseAuthorization } from "./parse-authorization.js";
import { parsePresigned } from "./parse-presigned.js";

/**
 * Reads what a request says of its signature: the Authorization header, or the X-Amz- parameters of a presigned URL.
 * @throws Failure for a request that is not signed, or whose signature lacks a part or is not written as it must be.
 */
export function parseClaim(request: HttpRequest, family: WireFamily): Claim {
  const header = request.headers.authorization;
  if (header !== undefined) return parseAuthorization(request, header, family);
  if (/(?:^|&)X-Amz-(?:Signature|Credential|Algorithm)=/.test(request.query)) return parsePresigned(request, family);
  return refuseWire(authFailure("unsigned", family), family, {});
}
