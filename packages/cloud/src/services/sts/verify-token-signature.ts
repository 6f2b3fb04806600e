import type { Crypto } from "../../crypto.js";
import type { IssuerKey } from "./issuer-keys.js";
import type { WebIdentityToken } from "./web-identity-token.js";

/** Signature algorithms (RFC 7518, section 3.1): the digest, and what the key must be. `none` and keyed hashes are not among them. */
const ALGORITHMS: { readonly [alg: string]: { readonly digest: string; readonly kty: string; readonly crv?: string } } =
  {
    RS256: { digest: "sha256", kty: "RSA" },
    RS384: { digest: "sha384", kty: "RSA" },
    RS512: { digest: "sha512", kty: "RSA" },
    ES256: { digest: "sha256", kty: "EC", crv: "P-256" },
    ES384: { digest: "sha384", kty: "EC", crv: "P-384" },
    ES512: { digest: "sha512", kty: "EC", crv: "P-521" },
  };

/** The issuer's key that the token names; the only one when it names none. */
export function keyOfToken({ header }: WebIdentityToken, keys: readonly IssuerKey[]): IssuerKey | undefined {
  if (header.kid === undefined) return keys.length === 1 ? keys[0] : undefined;
  return keys.find(({ kid }) => kid === header.kid);
}

/** Whether that key signed the token, with an algorithm that is the key's. */
export function verifyTokenSignature(token: WebIdentityToken, key: IssuerKey, crypto: Crypto): boolean {
  const alg = String(token.header.alg);
  const algorithm = Object.hasOwn(ALGORITHMS, alg) ? ALGORITHMS[alg] : undefined;
  if (!algorithm || algorithm.kty !== key.kty || algorithm.crv !== key.crv) return false;
  if ((key.alg ?? alg) !== alg || (key.use ?? "sig") !== "sig") return false;
  const jwk = { key: { ...key }, format: "jwk" } as const;
  const publicKey = key.kty === "EC" ? ({ ...jwk, dsaEncoding: "ieee-p1363" } as const) : jwk;
  try {
    return crypto.verify(algorithm.digest, token.signed, publicKey, token.signature);
  } catch {
    // The key that was told is none.
    return false;
  }
}
