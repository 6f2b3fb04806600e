/** Keys in ascending code-unit order: what an index holds per value, so that lists page by "after this key". */
export class SortedKeys {
  readonly #keys: string[] = [];

  get size(): number {
    return this.#keys.length;
  }

  /** Place of the first key that is not before `key`. */
  #place(key: string): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#keys[middle] as string) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  add(key: string): void {
    const place = this.#place(key);
    if (this.#keys[place] !== key) this.#keys.splice(place, 0, key);
  }

  delete(key: string): void {
    const place = this.#place(key);
    if (this.#keys[place] === key) this.#keys.splice(place, 1);
  }

  /** Up to `limit` keys that come after `after` (from the first when absent). */
  after(after: string | undefined, limit: number): readonly string[] {
    let from = after === undefined ? 0 : this.#place(after);
    if (after !== undefined && this.#keys[from] === after) from += 1;
    return this.#keys.slice(from, limit === Number.POSITIVE_INFINITY ? undefined : from + limit);
  }
}
