/** Where every identifier comes from: one source of random bytes, passed in, so that a seed repeats a run exactly. */
export interface Ids {
  /** `3f0c…-…`: request ids, deletion task ids, attachment ids. */
  uuid(): string;
  /** Lower-case hex of `length` characters: task ids have 32. */
  hex(length: number): string;
  /** `AROA…`, 21 characters: IAM unique ids. */
  unique(prefix: "AROA" | "AIDA" | "AGPA" | "AIPA" | "ANPA"): string;
  /** `AKIA…`/`ASIA…`, 20 characters. */
  accessKeyId(prefix: "AKIA" | "ASIA"): string;
  /** 40 characters of base64 alphabet. */
  secretAccessKey(): string;
  /** Opaque base64 text. */
  token(bytes: number): string;
  /** A 19-digit number: ECS deployment ids. */
  digits(length: number): string;
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * @param random gives that many random bytes.
 */
export function createIds(random: (bytes: number) => Uint8Array): Ids {
  const text = (alphabet: string, length: number) =>
    Array.from(random(length), (byte) => alphabet[byte % alphabet.length]).join("");
  const hex = (length: number) => text("0123456789abcdef", length);
  return {
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${text("89ab", 1)}${hex(3)}-${hex(12)}`,
    hex,
    unique: (prefix) => prefix + text(BASE32, 17),
    accessKeyId: (prefix) => prefix + text(BASE32, 16),
    secretAccessKey: () => text(BASE64, 40),
    token: (bytes) => text(BASE64, Math.ceil((bytes * 4) / 3)),
    digits: (length) => text("123456789", 1) + text("0123456789", length - 1),
  };
}
