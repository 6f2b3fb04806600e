import { createHmac, hash } from "node:crypto";
import { authFailure, credentialScopeService, hostNotSigned, refuseWire, type WireFamily } from "@understudy/catalogue";
import type { HttpRequest } from "../wire/http.js";
import { canonicalHeaders } from "./canonical-headers.js";
import { canonicalPath } from "./canonical-path.js";
import { canonicalQuery } from "./canonical-query.js";
import { checkDate } from "./check-date.js";
import { type ChunkSigner, chunkSigner } from "./chunk-signer.js";
import type { Claim } from "./claim.js";
import type { Credential } from "./credential.js";
import { parseClaim } from "./parse-claim.js";
import { payloadHash } from "./payload-hash.js";
import { sameText } from "./same-text.js";
import { signingKey } from "./signing-key.js";

export interface VerifyOptions<C extends Credential> {
  /** ms since epoch on this machine: stock clients sign with its clock. */
  readonly now: number;
  /** ms since epoch on the cloud's clock, by which credentials expire; default `now`. */
  readonly credentialNow?: number;
  /** The credential of an access key id, expired ones too. */
  findCredential(accessKeyId: string): C | undefined;
  /** Signing name of the service asked; the scope must name it. Absent: not checked. */
  readonly service?: string;
  /** How the service words refusals; default as JSON services do. */
  readonly family?: WireFamily;
}

/** Who signed a request, and for what. */
export interface Verified<C extends Credential = Credential> {
  readonly accessKeyId: string;
  readonly region: string;
  /** Signing name: `ecs`, `monitoring`. */
  readonly service: string;
  /** When it was signed, ms since epoch. */
  readonly date: number;
  readonly credential: C;
  /** Signs what comes after the headers, chunk by chunk. */
  chunks(): ChunkSigner;
}

/**
 * Verifies the AWS Signature Version 4 of a request, in headers or presigned. DIFFERS: SigV4A is not known.
 * Order: form, key, token, host, scope, date, signature, expiry of the token.
 * @throws Failure wire.* in the words and with the code of the service's family.
 */
export function verifySignature<C extends Credential>(request: HttpRequest, options: VerifyOptions<C>): Verified<C> {
  const { now, credentialNow = now, service, family = "json" } = options;
  const claim = parseClaim(request, family);
  const credential = options.findCredential(claim.accessKeyId);
  if (!credential) return refuseWire(authFailure("unknown-key", family), family, {});
  if (!sameText(claim.sessionToken ?? "", credential.sessionToken ?? "")) {
    refuseWire(authFailure("wrong-token", family), family, {});
  }
  if (!claim.signedHeaders.includes("host")) refuseWire(hostNotSigned, family, {});
  if (service !== undefined && claim.service !== service) refuseWire(credentialScopeService, family, { service });
  const date = checkDate(claim, now, family);
  if (!sameText(claim.signature, sign(request, claim, credential.secretAccessKey, family))) {
    refuseWire(authFailure("wrong-signature", family), family, {});
  }
  if (credential.expiresAt !== undefined && credential.expiresAt <= credentialNow) {
    refuseWire(authFailure("expired-token", family), family, {});
  }
  const { accessKeyId, region, scope } = claim;
  const key = () => signingKey(credential.secretAccessKey, claim.day, region, claim.service);
  const chunks = () => chunkSigner(key(), claim.signature, claim.date, scope);
  return { accessKeyId, region, service: claim.service, date, credential, chunks };
}

/** The signature that the request should have. */
function sign(request: HttpRequest, claim: Claim, secret: string, family: WireFamily): string {
  const headers = canonicalHeaders(request.rawHeaders, claim.signedHeaders);
  const path = canonicalPath(request.path, claim.service);
  const payload = payloadHash(request, claim, family);
  const canonical = `${request.method}\n${path}\n${canonicalQuery(request.query)}\n${headers}\n${claim.signedHeaders.join(";")}\n${payload}`;
  const text = `AWS4-HMAC-SHA256\n${claim.date}\n${claim.scope}\n${hash("sha256", canonical, "hex")}`;
  return createHmac("sha256", signingKey(secret, claim.day, claim.region, claim.service))
    .update(text)
    .digest("hex");
}
