/**
 * Authorization messages as they leave the server: encrypted, so that a caller who was refused does not read in them what the policies
 * say. AWS's form is not public; here it is AES-256-GCM: nonce, tag, text.
 */
import type { Crypto } from "../../crypto.js";
import type { Ids } from "../../ids.js";
import type { ReadStore, Store } from "../../store/store.js";
import { fromBase64url, toBase64url } from "./base64url.js";
import { messageKeys } from "./tables.js";

const NAME = "authorization-message";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals a text of one byte per character with this server's key, which is made when it is first needed. */
export function sealMessage(
  text: string,
  { store, ids, crypto }: { readonly store: Store; readonly ids: Ids; readonly crypto: Crypto },
): string {
  const nonce = fromHex(ids.hex(2 * NONCE_BYTES));
  const cipher = crypto.createCipheriv("aes-256-gcm", sealingKey(store, ids), nonce);
  const sealed = [...cipher.update(toBytes(text)), ...cipher.final()];
  return toBase64url(Uint8Array.from([...nonce, ...cipher.getAuthTag(), ...sealed]));
}

/** The text that was sealed; undefined for anything that this server did not seal, or that was changed since. */
export function openMessage(
  sealed: string,
  { store, crypto }: { readonly store: ReadStore; readonly crypto: Crypto },
): string | undefined {
  const row = store.get(messageKeys, NAME);
  const bytes = fromBase64url(sealed);
  if (!row || !bytes || bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const decipher = crypto.createDecipheriv("aes-256-gcm", fromHex(row.key), bytes.slice(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.slice(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const text = [...decipher.update(bytes.slice(NONCE_BYTES + TAG_BYTES)), ...decipher.final()];
    return text.map((byte) => String.fromCharCode(byte)).join("");
  } catch {
    return undefined;
  }
}

function sealingKey(store: Store, ids: Ids): Uint8Array {
  const row = store.get(messageKeys, NAME) ?? ({ name: NAME, key: ids.hex(64) } as const);
  if (!store.get(messageKeys, NAME)) store.put(messageKeys, row);
  return fromHex(row.key);
}

const toBytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
