import { hash } from "node:crypto";
import { refuseWire, s3ContentSha256Mismatch, type WireFamily } from "@understudy/catalogue";
import type { HttpRequest } from "../wire/http.js";
import type { Claim } from "./claim.js";

/**
 * The last line of the canonical request. A hash that the client states must be the body's; `UNSIGNED-PAYLOAD` and
 * `STREAMING-…` are taken as they are. Of a body that is taken later the stated hash is believed until then (receive-body.ts).
 * @throws Failure XAmzContentSHA256Mismatch from S3; elsewhere a wrong hash makes a wrong signature.
 */
export function payloadHash(request: HttpRequest, claim: Claim, family: WireFamily): string {
  const stated = request.headers["x-amz-content-sha256"];
  if (claim.presigned && stated === undefined && claim.service === "s3") return "UNSIGNED-PAYLOAD";
  if (stated === "UNSIGNED-PAYLOAD" || stated?.startsWith("STREAMING-")) return stated;
  if (request.streamed) return stated ?? "UNSIGNED-PAYLOAD";
  const computed = hash("sha256", request.body, "hex");
  if (family === "s3" && stated !== undefined && stated !== computed) refuseWire(s3ContentSha256Mismatch, family, {});
  return computed;
}
