/** One-time codes of virtual MFA devices. Source: RFC 6238 with its defaults: HMAC-SHA-1, periods of 30 seconds, six digits. */
import type { Crypto } from "../../crypto.js";

const PERIOD = 30_000;
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const SEED_LENGTH = 64;

/** The number of the period in which that time (ms since epoch) lies. */
export const periodAt = (now: number): number => Math.floor(now / PERIOD);

/** A new seed, in base32. @param hex random, two digits for each character of the seed */
export function makeSeed(hex: (length: number) => string): string {
  const pairs = hex(2 * SEED_LENGTH).match(/../g) ?? [];
  return pairs.map((pair) => BASE32[Number.parseInt(pair, 16) & 31]).join("");
}

/** The code of a seed in a period. */
export function codeAt(seed: string, period: number, crypto: Crypto): string {
  const counter = Uint8Array.from({ length: 8 }, (_, i) => Math.floor(period / 2 ** (8 * (7 - i))) & 255);
  const hash = crypto.createHmac("sha1", decodeSeed(seed)).update(counter).digest();
  const start = (hash[19] as number) & 15;
  const [a = 0, b = 0, c = 0, d = 0] = hash.slice(start, start + 4);
  const number = (((a & 127) << 24) | (b << 16) | (c << 8) | d) % 1_000_000;
  return String(number).padStart(6, "0");
}

function decodeSeed(seed: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of seed) {
    bits = ((bits << 5) | BASE32.indexOf(digit)) & 0xfff;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 255);
  }
  return Uint8Array.from(bytes);
}
