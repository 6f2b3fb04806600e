import { randomFillSync } from "node:crypto";

const POOL = 8192;

/** Random bytes of the machine, drawn many at a time: a draw costs as much as a whole small request. No byte is given twice. */
export function createPooledRandom(): (bytes: number) => Uint8Array {
  let pool = new Uint8Array(0);
  let used = 0;
  return (bytes) => {
    if (bytes > POOL) return randomFillSync(new Uint8Array(bytes));
    if (used + bytes > pool.length) {
      pool = randomFillSync(new Uint8Array(POOL));
      used = 0;
    }
    used += bytes;
    return pool.subarray(used - bytes, used);
  };
}
