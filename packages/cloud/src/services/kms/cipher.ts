/**
 * Ciphertexts: the key's id, a nonce, the authentication tag and the encrypted bytes, authenticated together with the encryption
 * context. AES-256-GCM, as AWS KMS does it; the layout is ours (DIFFERS: ciphertexts of AWS are not read, nor AWS ours).
 */
import { kmsCiphertextInvalid, refuse } from "@understudy/catalogue";
import type { Crypto } from "../../crypto.js";
import type { KeyRow } from "./tables.js";

export type EncryptionContext = { readonly [name: string]: string } | undefined;

const VERSION = 1;
const NONCE = 12;
const TAG = 16;

/** @param random bytes for the nonce, 12. */
export function encrypt(
  key: KeyRow,
  plaintext: Uint8Array,
  context: EncryptionContext,
  { crypto, random }: { readonly crypto: Crypto; readonly random: Uint8Array },
): Uint8Array {
  const cipher = crypto.createCipheriv("aes-256-gcm", bytesOfHex(key.material), random);
  cipher.setAAD(canonical(context));
  const body = [cipher.update(plaintext), cipher.final()];
  const id = bytesOfText(key.arn);
  return concat([Uint8Array.of(VERSION, id.length >> 8, id.length & 255), id, random, cipher.getAuthTag(), ...body]);
}

/** ARN of the key that a ciphertext was made with. @throws Failure kms.ciphertext-invalid for what is no ciphertext of ours */
export function keyArnOf(ciphertext: Uint8Array): string {
  return split(ciphertext).arn;
}

/** @throws Failure kms.ciphertext-invalid when text or context are not those that were encrypted */
export function decrypt(key: KeyRow, ciphertext: Uint8Array, context: EncryptionContext, crypto: Crypto): Uint8Array {
  const { nonce, tag, body } = split(ciphertext);
  try {
    const decipher = crypto.createDecipheriv("aes-256-gcm", bytesOfHex(key.material), nonce);
    decipher.setAAD(canonical(context));
    decipher.setAuthTag(tag);
    return concat([decipher.update(body), decipher.final()]);
  } catch {
    return refuse(kmsCiphertextInvalid, {});
  }
}

function split(ciphertext: Uint8Array) {
  const [version, high = 0, low = 0] = ciphertext;
  const length = (high << 8) | low;
  const nonceAt = 3 + length;
  if (version !== VERSION || ciphertext.length < nonceAt + NONCE + TAG) return refuse(kmsCiphertextInvalid, {});
  const arn = String.fromCharCode(...ciphertext.subarray(3, nonceAt));
  const tagAt = nonceAt + NONCE;
  return {
    arn,
    nonce: ciphertext.subarray(nonceAt, tagAt),
    tag: ciphertext.subarray(tagAt, tagAt + TAG),
    body: ciphertext.subarray(tagAt + TAG),
  };
}

/** The order in which a context is written down does not matter. */
function canonical(context: EncryptionContext): Uint8Array {
  const entries = Object.entries(context ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return bytesOfText(encodeURIComponent(JSON.stringify(entries)));
}

/** Of ASCII text. */
const bytesOfText = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const bytesOfHex = (hex: string) =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
