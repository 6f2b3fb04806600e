/** JSON Web Tokens as identity providers issue them. Source: RFC 7515 (compact serialization), RFC 7519, OpenID Connect Core 1.0. */
import { decodeBase64url } from "./decode-base64url.js";

export interface WebIdentityToken {
  readonly header: { readonly [name: string]: unknown };
  readonly claims: { readonly [name: string]: unknown };
  /** What was signed. */
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

/** The token's parts, not yet verified, or undefined when the text is no signed token. */
export function parseWebIdentityToken(text: string): WebIdentityToken | undefined {
  const parts = text.split(".");
  const [header, claims, signature] = parts;
  if (parts.length !== 3 || !header || !claims || !signature) return undefined;
  const decoded = { header: readObject(header), claims: readObject(claims), signature: decodeBase64url(signature) };
  if (!decoded.header || !decoded.claims || !decoded.signature) return undefined;
  const signed = Uint8Array.from(`${header}.${claims}`, (character) => character.charCodeAt(0));
  return { header: decoded.header, claims: decoded.claims, signed, signature: decoded.signature };
}

function readObject(part: string): { readonly [name: string]: unknown } | undefined {
  const bytes = decodeBase64url(part);
  if (!bytes) return undefined;
  try {
    const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
    // A key twice is read as its last, as everywhere in JSON; the provider signed it so.
    const value: unknown = JSON.parse(decodeURIComponent(escaped));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as object as never)
      : undefined;
  } catch {
    return undefined;
  }
}
