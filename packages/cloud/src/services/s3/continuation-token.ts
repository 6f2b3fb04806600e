import { fromBase64, toBase64Url } from "../../base64.js";

/** Where a listing goes on, in a form that clients do not look into. */
export function writeToken(after: string): string {
  return `1${toBase64Url(Uint8Array.from([...encodeURIComponent(after)].map((character) => character.charCodeAt(0))))}`;
}

/** Undefined for what is no token. */
export function readToken(token: string): string | undefined {
  if (!/^1[A-Za-z0-9_-]+$/.test(token)) return undefined;
  try {
    return decodeURIComponent(String.fromCharCode(...fromBase64(token.slice(1))));
  } catch {
    return undefined;
  }
}
