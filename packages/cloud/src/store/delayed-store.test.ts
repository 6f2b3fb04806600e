import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DelayedStore } from "./delayed-store.js";
import { Store } from "./store.js";
import { table } from "./table.js";

interface Row {
  readonly name: string;
  readonly kind: string;
}

const late = table<Row>()({ name: "late.row", key: (row) => row.name, indexes: { kind: (row) => row.kind } });
const prompt = table<Row>()({ name: "prompt.row", key: (row) => row.name });

function delayed(delay = 10) {
  const store = new Store();
  let now = 0;
  const view = new DelayedStore(store, { delay, now: () => now, delays: (name) => name.startsWith("late.") });
  return { store, view, wait: (ms: number) => (now += ms) };
}

const a = { name: "a", kind: "x" };

describe("DelayedStore", () => {
  it("shows a new row, a changed one and a deleted one each after the delay", () => {
    const { store, view, wait } = delayed();
    const seen = () => [view.get(late, "a"), view.list(late, "kind", "x"), view.count(late, "kind", "y")];
    store.put(late, a);
    expect(seen()).toEqual([undefined, [], 0]);
    wait(10);
    expect(seen()).toEqual([a, [a], 0]);
    store.put(late, { ...a, kind: "y" });
    wait(5);
    store.delete(late, "a");
    expect(seen()).toEqual([a, [a], 0]);
    wait(5);
    expect(seen()).toEqual([{ ...a, kind: "y" }, [], 1]);
    wait(5);
    expect(seen()).toEqual([undefined, [], 0]);
  });

  it("shows other tables as they are", () => {
    const { store, view } = delayed();
    store.put(prompt, a);
    expect(view.get(prompt, "a")).toBe(a);
    expect(view.all(prompt)).toEqual([a]);
    expect(view.seenAt(prompt, "a")).toBeUndefined();
  });

  it("hides what a transaction under way has changed", () => {
    const { store, view } = delayed();
    store.transact(() => {
      store.put(late, a);
      expect(view.get(late, "a")).toBeUndefined();
      expect(view.all(late)).toEqual([]);
      expect(view.seenAt(late, "a")).toBe(10);
    });
  });

  it("tells when a row will be seen as it is, and that something came to be seen", () => {
    const { store, view, wait } = delayed();
    store.put(late, a);
    wait(4);
    store.put(late, { ...a, kind: "y" });
    expect([view.seenAt(late, "a"), view.seen]).toEqual([14, 0]);
    wait(6);
    expect([view.seenAt(late, "a"), view.seen]).toEqual([14, 1]);
    wait(4);
    expect([view.seenAt(late, "a"), view.seen]).toEqual([undefined, 2]);
  });

  it("shows at once what was loaded", () => {
    const { store, view } = delayed();
    store.load({ revision: 1, tables: { "late.row": { a } } });
    expect(view.get(late, "a")).toEqual(a);
  });

  it("is the store itself without a delay", () => {
    const { store, view } = delayed(0);
    store.transact(() => {
      store.put(late, a);
      expect(view.get(late, "a")).toBe(a);
    });
    expect([view.list(late, "kind", "x"), view.seen, view.seenAt(late, "a")]).toEqual([[a], 0, undefined]);
  });

  it("is the store of a while ago, whatever happened", () => {
    const step = fc.record({
      name: fc.constantFrom("a", "b", "c"),
      kind: fc.constantFrom("x", "y", undefined),
      wait: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { store, view, wait } = delayed();
        const past: { readonly at: number; readonly rows: readonly Row[] }[] = [{ at: -100, rows: [] }];
        let at = 0;
        for (const { name, kind, wait: ms } of steps) {
          if (kind === undefined) store.delete(late, name);
          else store.put(late, { name, kind });
          past.push({ at, rows: store.all(late) });
          at += ms;
          wait(ms);
          const then = past.filter((one) => one.at + 10 <= at).at(-1)?.rows;
          expect(view.all(late)).toEqual(then);
          expect(view.list(late, "kind", "x")).toEqual(then?.filter((row) => row.kind === "x"));
          for (const key of ["a", "b", "c"]) expect(view.get(late, key)).toEqual(then?.find((row) => row.name === key));
        }
      }),
    );
  });
});
