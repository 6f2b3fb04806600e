/**
 * A map that forgets everything when it is full. For values that can always be computed again from what callers send:
 * memory stays bounded whatever they send, and the common case stays one look-up.
 */
export class BoundedCache<V> {
  private readonly entries = new Map<string, V>();

  constructor(
    private readonly limit: number,
    private readonly make: (key: string) => V,
  ) {}

  get(key: string): V {
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    if (this.entries.size >= this.limit) this.entries.clear();
    const made = this.make(key);
    this.entries.set(key, made);
    return made;
  }
}
