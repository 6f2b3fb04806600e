const mask = (1n << 48n) - 1n;
const multiplier = 0x5deece66dn;

/**
 * The first `nextDouble` of a java.util.Random with that seed: `$random(42)` gives its 0.7275636800328681 on AWS, bit for bit
 * (floci-io/floci #2662).
 */
export function seededRandom(seed: number): number {
  let state = (BigInt(Math.trunc(seed)) ^ multiplier) & mask;
  const next = (bits: bigint) => {
    state = (state * multiplier + 0xbn) & mask;
    return Number(state >> (48n - bits));
  };
  return (next(26n) * 2 ** 27 + next(27n)) / 2 ** 53;
}
