/** Who a web identity token says that its holder is, once it is believed. */
import {
  refuse,
  stsIdentityTokenAudienceIncorrect,
  stsIdentityTokenClaimMissing,
  stsIdentityTokenExpired,
  stsIdentityTokenInvalid,
  stsIdentityTokenIssuerInvalid,
  stsIdentityTokenNotJwt,
  stsIdentityTokenSignatureInvalid,
  stsVerificationKeyMissing,
  type WebIdentityTokenView,
} from "@understudy/catalogue";
import type { Crypto } from "../../crypto.js";
import type { ReadStore } from "../../store/store.js";
import type { OidcProviderRow } from "../iam/oidc-provider.js";
import { findOidcProvider, oidcProviderArn } from "../iam/oidc-provider.js";
import { issuerKeys, keyIds } from "./issuer-keys.js";
import { keyOfToken, verifyTokenSignature } from "./verify-token-signature.js";
import type { WebIdentityToken } from "./web-identity-token.js";
import { parseWebIdentityToken } from "./web-identity-token.js";

export interface WebIdentity {
  readonly provider: OidcProviderRow;
  readonly subject: string;
  /** The one that the condition key `aud` has. */
  readonly audience: string;
  readonly claims: { readonly [name: string]: unknown };
}

interface At {
  readonly store: ReadStore;
  readonly crypto: Crypto;
  /** ms since epoch. */
  readonly now: number;
}

/**
 * Believes a token, or refuses it. In order: form, issuer, provider in the role's account, key, signature, time, claims, audience.
 * Source: STS API reference, AssumeRoleWithWebIdentity (errors); the order is inferred.
 * DIFFERS: a provider is seen as it is, however long IAM takes to be seen: how long AWS takes with providers is not known.
 * DIFFERS: Google, Facebook, Amazon and Cognito need a provider in IAM here like all others, and no issuer is asked, so that
 * IDPRejectedClaim and IDPCommunicationError are never answered.
 * @throws Failure
 */
export function readWebIdentity(text: string, account: string, at: At): WebIdentity {
  const token = parseWebIdentityToken(text) ?? refuse(stsIdentityTokenNotJwt, {});
  const { iss, sub } = token.claims;
  if (typeof iss !== "string" || !/^https:\/\/[^\s]+$/.test(iss)) return refuse(stsIdentityTokenIssuerInvalid, {});
  const arn = oidcProviderArn(account, iss.slice("https://".length));
  const provider = findOidcProvider(arn, { account, store: at.store });
  const audiences = audiencesOf(token);
  const view = viewOf(token, { issuer: iss, account, audiences, ...(provider && { provider }) });
  if (!provider) return refuse(stsIdentityTokenInvalid, { issuer: iss }, view);
  checkSignature(token, view, at);
  checkTime(token, at.now);
  if (typeof sub !== "string" || sub === "") return refuse(stsIdentityTokenClaimMissing, { claim: "sub" });
  if (audiences.length === 0) refuse(stsIdentityTokenClaimMissing, { claim: "aud" });
  const audience = audiences.find((one) => provider.clientIds.includes(one));
  if (audience === undefined) return refuse(stsIdentityTokenAudienceIncorrect, {}, view);
  return { provider, subject: sub, audience, claims: token.claims };
}

/** `azp` where the token has one, else `aud`. Source: IAM User Guide, "Available keys for AWS OIDC federation". */
function audiencesOf({ claims: { azp, aud } }: WebIdentityToken): readonly string[] {
  if (typeof azp === "string") return [azp];
  return [aud].flat().filter((one) => typeof one === "string");
}

function viewOf({ header }: WebIdentityToken, view: WebIdentityTokenView): WebIdentityTokenView {
  return typeof header.kid === "string" ? { ...view, keyId: header.kid } : view;
}

function checkSignature(token: WebIdentityToken, view: WebIdentityTokenView, { store, crypto }: At): void {
  const known = store.get(issuerKeys, view.issuer)?.keys;
  const key = keyOfToken(token, known ?? []);
  if (!key) {
    const knownKeyIds = known && keyIds(known);
    refuse(stsVerificationKeyMissing, {}, { ...view, ...(knownKeyIds && { knownKeyIds }) });
  }
  if (!verifyTokenSignature(token, key, crypto)) refuse(stsIdentityTokenSignatureInvalid, {});
}

/** In seconds, as the claims are. DIFFERS: `nbf` is not held to: AWS's words for a token that is not valid yet are not known. */
function checkTime({ claims: { exp } }: WebIdentityToken, now: number): void {
  const seconds = Math.floor(now / 1000);
  if (typeof exp !== "number") refuse(stsIdentityTokenClaimMissing, { claim: "exp" });
  if (exp <= seconds) refuse(stsIdentityTokenExpired, { now: String(seconds), expiry: String(Math.floor(exp)) });
}
