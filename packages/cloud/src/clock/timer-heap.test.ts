import fc from "fast-check";
import { expect, it } from "vitest";
import type { Timer } from "./timer-heap.js";
import { TimerHeap } from "./timer-heap.js";

const timer = (time: number, order: number): Timer => ({ time, order, wake: () => undefined });

it("gives timers in order of time, then of registration, without those that were cancelled", () => {
  const entries = fc.array(fc.record({ time: fc.integer({ min: 0, max: 20 }), cancelled: fc.boolean() }));
  fc.assert(
    fc.property(entries, (all) => {
      const heap = new TimerHeap();
      const timers = all.map(({ time }, order) => timer(time, order));
      for (const one of timers) heap.add(one);
      for (const [i, one] of timers.entries()) if (all[i]?.cancelled) heap.cancel(one);
      const expected = timers.filter((_, i) => !all[i]?.cancelled).sort((a, b) => a.time - b.time || a.order - b.order);
      const taken: Timer[] = [];
      for (let one = heap.take(99); one; one = heap.take(99)) taken.push(one);
      expect(taken).toEqual(expected);
    }),
  );
});

it("leaves what is due later", () => {
  const heap = new TimerHeap();
  heap.add(timer(10, 0));
  expect(heap.take(9)).toBeUndefined();
  expect(heap.take(10)).toMatchObject({ time: 10 });
});
