/** Something to be done at a time. `order` tells apart what is due at the same. */
export interface Timer {
  readonly time: number;
  readonly order: number;
  readonly wake: () => void;
}

/** Timers of which the earliest is always at hand: a binary heap. A cancelled timer stays in it until it comes up, or too many have. */
export class TimerHeap {
  #heap: Timer[] = [];
  readonly #cancelled = new Set<Timer>();

  add(timer: Timer): void {
    this.#heap.push(timer);
    this.#rise(this.#heap.length - 1);
  }

  cancel(timer: Timer): void {
    this.#cancelled.add(timer);
    if (this.#cancelled.size * 2 > this.#heap.length) this.#sweep();
  }

  /** Takes the earliest timer that is due by `until`; undefined when there is none. */
  take(until: number): Timer | undefined {
    for (let first = this.#heap[0]; first && first.time <= until; first = this.#heap[0]) {
      const last = this.#heap.pop() as Timer;
      if (last !== first) {
        this.#heap[0] = last;
        this.#sink(0);
      }
      if (!this.#cancelled.delete(first)) return first;
    }
    return undefined;
  }

  #sweep(): void {
    // A sorted list is a heap.
    this.#heap = this.#heap.filter((timer) => !this.#cancelled.has(timer)).sort((a, b) => (isBefore(a, b) ? -1 : 1));
    this.#cancelled.clear();
  }

  #rise(from: number): void {
    for (let i = from; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!this.#swapIfBefore(i, parent)) return;
      i = parent;
    }
  }

  #sink(from: number): void {
    for (let i = from; ; ) {
      const left = 2 * i + 1;
      if (left >= this.#heap.length) return;
      const right = left + 1;
      const child = right < this.#heap.length && isBefore(this.#at(right), this.#at(left)) ? right : left;
      if (!this.#swapIfBefore(child, i)) return;
      i = child;
    }
  }

  #swapIfBefore(i: number, j: number): boolean {
    const [a, b] = [this.#at(i), this.#at(j)];
    if (!isBefore(a, b)) return false;
    this.#heap[i] = b;
    this.#heap[j] = a;
    return true;
  }

  #at(i: number): Timer {
    return this.#heap[i] as Timer;
  }
}

const isBefore = (a: Timer, b: Timer) => a.time < b.time || (a.time === b.time && a.order < b.order);
