/** A small seeded generator (mulberry32): the same seed gives the same cases on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }

  /** Between `min` and `max` picks, not necessarily different. */
  some<T>(from: readonly T[], min: number, max: number): T[] {
    return Array.from({ length: min + this.below(max - min + 1) }, () => this.pick(from));
  }

  /** One value, or a list of them, as policies may write either. */
  oneOrMany<T>(from: readonly T[], max: number): T | T[] {
    const values = this.some(from, 1, max);
    return values.length === 1 && this.chance(0.5) ? values[0]! : values;
  }
}
