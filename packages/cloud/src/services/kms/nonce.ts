import type { Ids } from "../../ids.js";

/** Twelve random bytes: AES-GCM must not use a nonce twice under one key. */
export function nonce(ids: Ids): Uint8Array {
  return randomBytes(ids, 12);
}

/** Random bytes from the one source there is. */
export function randomBytes(ids: Ids, count: number): Uint8Array {
  const hex = ids.hex(2 * count);
  return Uint8Array.from({ length: count }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}
