/** RSA public keys in the two formats that IAM takes. Source: RFC 4253, section 6.6 (ssh-rsa); IAM API reference, UploadSSHPublicKey. */
import { iamPublicKeyUnreadable, iamPublicKeyUnsuitable, refuse } from "@understudy/catalogue";
import { fromBase64, toBase64, toBase64Url } from "../../base64.js";
import type { Crypto } from "../../crypto.js";

const MINIMUM_BITS = 2048;
const TYPE = "ssh-rsa";
const NOTHING = new Uint8Array();

export interface RsaPublicKey {
  /** What an ssh-rsa line holds in base64, and what a fingerprint is of. */
  readonly blob: Uint8Array;
  readonly pem: string;
}

/** @throws Failure UnrecognizedPublicKeyEncoding, InvalidPublicKey */
export function readRsaPublicKey(body: string, crypto: Crypto): RsaPublicKey {
  const key = parse(body, crypto);
  const { kty, n, e } = key.export({ format: "jwk" });
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (kty !== "RSA" || n === undefined || e === undefined || bits < MINIMUM_BITS) refuse(iamPublicKeyUnsuitable, {});
  const parts = [Array.from(TYPE, (letter) => letter.charCodeAt(0)), integer(e as string), integer(n as string)];
  const blob = Uint8Array.from(parts.flatMap((part) => [...lengthOf(part), ...part]));
  return { blob, pem: String(key.export({ type: "spki", format: "pem" })) };
}

/** The line of a file of authorized keys, without a comment. */
export const sshLine = ({ blob }: RsaPublicKey): string => `${TYPE} ${toBase64(blob)}`;

function parse(body: string, crypto: Crypto) {
  try {
    const [type, base64] = body.trim().split(/\s+/);
    if (type !== TYPE || base64 === undefined) return crypto.createPublicKey(publicPart(body));
    const [, e = NOTHING, n = NOTHING] = partsOf(fromBase64(base64));
    const jwk = { kty: "RSA", e: toBase64Url(e), n: toBase64Url(n) };
    return crypto.createPublicKey({ key: jwk, format: "jwk" });
  } catch {
    return refuse(iamPublicKeyUnreadable, {});
  }
}

/** Node would take a private key too, and make the public one of it: such a text must not be kept. */
function publicPart(pem: string): string {
  return /^\s*-----BEGIN (RSA )?PUBLIC KEY-----/.test(pem) && pem.match(/-----BEGIN /g)?.length === 1 ? pem : "";
}

/** Parts with their lengths before them; none where the last is cut off. */
function partsOf(blob: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  const view = new DataView(blob.buffer);
  for (let at = 0; at + 4 <= blob.length; ) {
    const end = at + 4 + view.getUint32(at);
    if (end > blob.length) return [];
    parts.push(blob.slice(at + 4, end));
    at = end;
  }
  return parts;
}

const lengthOf = ({ length }: readonly number[]) => [24, 16, 8, 0].map((shift) => (length >>> shift) & 255);

/** A number that is positive for SSH: its first bit is none. */
function integer(base64: string): readonly number[] {
  const bytes = [...fromBase64(base64)];
  return (bytes[0] ?? 0) > 127 ? [0, ...bytes] : bytes;
}
