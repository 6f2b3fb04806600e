/** Which CPU and memory go together on Fargate. Source: Amazon ECS Developer Guide, "Task size" (Fargate). */

const GiB = 1024;

/** Memory in MiB by CPU units: smallest, largest, step; or a list. */
const sizes: {
  readonly [cpu: number]: readonly number[] | { readonly from: number; readonly to: number; readonly step: number };
} = {
  256: [512, GiB, 2 * GiB],
  512: { from: GiB, to: 4 * GiB, step: GiB },
  1024: { from: 2 * GiB, to: 8 * GiB, step: GiB },
  2048: { from: 4 * GiB, to: 16 * GiB, step: GiB },
  4096: { from: 8 * GiB, to: 30 * GiB, step: GiB },
  8192: { from: 16 * GiB, to: 60 * GiB, step: 4 * GiB },
  16384: { from: 32 * GiB, to: 120 * GiB, step: 8 * GiB },
};

/** @param cpu CPU units. @param memory MiB. */
export function isFargateSize(cpu: number, memory: number): boolean {
  const allowed = Object.hasOwn(sizes, cpu) ? sizes[cpu] : undefined;
  if (!allowed) return false;
  if (Array.isArray(allowed)) return allowed.includes(memory);
  const { from, to, step } = allowed as { from: number; to: number; step: number };
  return memory >= from && memory <= to && (memory - from) % step === 0;
}
