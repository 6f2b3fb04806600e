/** A small seeded generator (mulberry32), so that every run measures the same work. */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  const pick = (from) => from[below(from.length)];
  return {
    next,
    below,
    pick,
    chance: (probability) => next() < probability,
    some: (from, min, max) => Array.from({ length: min + below(max - min + 1) }, () => pick(from)),
  };
}
