/** Where every identifier comes from: one source of random bytes, passed in, so that a seed repeats a run exactly. */
export interface Ids {
  /** `3f0c…-…`: request ids, deletion task ids, attachment ids. */
  uuid(): string;
  /** Lower-case hex of `length` characters: task ids have 32. */
  hex(length: number): string;
  /** `AROA…`, 21 characters: IAM unique ids. */
  unique(prefix: "ACCA" | "AGPA" | "AIDA" | "AIPA" | "ANPA" | "APKA" | "AROA" | "ASCA"): string;
  /** 32 characters without a prefix: ids of signing certificates. */
  certificateId(): string;
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
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/**
 * @param random gives that many random bytes.
 */
export function createIds(random: (bytes: number) => Uint8Array): Ids {
  const text = (alphabet: string, length: number) => {
    let result = "";
    for (const byte of random(length)) result += alphabet[byte % alphabet.length];
    return result;
  };
  const hex = (length: number) => {
    let result = "";
    for (const byte of random(Math.ceil(length / 2))) result += HEX[byte];
    return result.slice(0, length);
  };
  return {
    uuid: () => {
      const all = hex(32);
      const variant = "89ab"[Number.parseInt(all[16] as string, 16) % 4];
      return `${all.slice(0, 8)}-${all.slice(8, 12)}-4${all.slice(13, 16)}-${variant}${all.slice(17, 20)}-${all.slice(20)}`;
    },
    hex,
    unique: (prefix) => prefix + text(BASE32, 17),
    certificateId: () => text(BASE32, 32),
    accessKeyId: (prefix) => prefix + text(BASE32, 16),
    secretAccessKey: () => text(BASE64, 40),
    token: (bytes) => text(BASE64, Math.ceil((bytes * 4) / 3)),
    digits: (length) => text("123456789", 1) + text("0123456789", length - 1),
  };
}
