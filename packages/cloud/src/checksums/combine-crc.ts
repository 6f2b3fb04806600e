import type { CrcName } from "./crc.js";

const polynomials = {
  CRC32: { bits: 32n, polynomial: 0xedb88320n },
  CRC32C: { bits: 32n, polynomial: 0x82f63b78n },
  CRC64NVME: { bits: 64n, polynomial: 0x9a6c9329ac4bc9b5n },
} as const;

/** A stretch of bytes by its checksum, big-endian, and its length in bytes. */
export interface Stretch {
  readonly checksum: Uint8Array;
  readonly length: number;
}

/**
 * The checksum of stretches one after the other, without their bytes: what comes before is moved on by the length of what follows,
 * a multiplication by x^(8·length) modulo the polynomial (as zlib's crc32_combine does it).
 */
export function combineCrc(name: CrcName, stretches: readonly Stretch[]): Uint8Array {
  const { bits } = polynomials[name];
  const powers = new Map<number, bigint>();
  let all = 0n;
  for (const { checksum, length } of stretches) {
    let power = powers.get(length);
    if (power === undefined) {
      power = powerOfX(name, 8n * BigInt(length));
      powers.set(length, power);
    }
    all = multiply(name, power, all) ^ checksum.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
  }
  return Uint8Array.from({ length: Number(bits / 8n) }, (_, i) => Number((all >> (bits - 8n * BigInt(i + 1))) & 255n));
}

/** x^n modulo the polynomial; the highest bit stands for x^0. */
function powerOfX(name: CrcName, n: bigint): bigint {
  const one = 1n << (polynomials[name].bits - 1n);
  let power = one;
  let square = one >> 1n;
  for (let left = n; left > 0n; left >>= 1n) {
    if (left & 1n) power = multiply(name, square, power);
    square = multiply(name, square, square);
  }
  return power;
}

function multiply(name: CrcName, a: bigint, b: bigint): bigint {
  const { bits, polynomial } = polynomials[name];
  let product = 0n;
  let shifted = b;
  for (let mask = 1n << (bits - 1n); mask > 0n; mask >>= 1n) {
    if (a & mask) product ^= shifted;
    shifted = shifted & 1n ? (shifted >> 1n) ^ polynomial : shifted >> 1n;
  }
  return product;
}
