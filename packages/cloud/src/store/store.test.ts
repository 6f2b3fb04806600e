import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "./store.js";
import { Store } from "./store.js";
import { table } from "./table.js";

interface Animal {
  readonly name: string;
  readonly kind: string;
  readonly foods: readonly string[];
}

const animals = table<Animal>()({
  name: "test.animal",
  key: (row) => row.name,
  indexes: { kind: (row) => row.kind, food: (row) => row.foods },
});

const cat: Animal = { name: "cat", kind: "mammal", foods: ["fish", "mouse"] };
const gull: Animal = { name: "gull", kind: "bird", foods: ["fish"] };

describe("Store", () => {
  it("finds rows by key and by every value of every index, in key order", () => {
    const store = new Store();
    store.put(animals, gull);
    store.put(animals, cat);
    expect(store.get(animals, "cat")).toBe(cat);
    expect(store.list(animals, "food", "fish")).toEqual([cat, gull]);
    expect(store.list(animals, "food", "fish", { after: "cat" })).toEqual([gull]);
    expect(store.list(animals, "food", "fish", { limit: 1 })).toEqual([cat]);
    expect(store.count(animals, "kind", "bird")).toBe(1);
  });

  it("moves a row between index values when it changes", () => {
    const store = new Store();
    store.put(animals, cat);
    store.put(animals, { ...cat, foods: ["fish"] });
    expect(store.list(animals, "food", "mouse")).toEqual([]);
    store.delete(animals, "cat");
    expect(store.count(animals, "food", "fish")).toBe(0);
  });

  it("tells subscribers of a transaction once, after it ended", () => {
    const store = new Store();
    const told: (readonly Change[])[] = [];
    store.subscribe((changes) => told.push(changes));
    store.transact(() => {
      store.put(animals, cat);
      store.put(animals, gull);
      expect(told).toEqual([]);
    });
    expect(told).toHaveLength(1);
    expect(told[0]?.map(({ key, revision }) => [key, revision])).toEqual([
      ["cat", 1],
      ["gull", 2],
    ]);
  });

  it("undoes a transaction that throws, and only the inner one of two", () => {
    const store = new Store();
    const told: string[] = [];
    store.subscribe((changes) => told.push(...changes.map(({ key }) => key)));
    store.transact(() => {
      store.put(animals, gull);
      expect(() =>
        store.transact(() => {
          store.put(animals, cat);
          store.put(animals, { ...gull, kind: "fish" });
          throw new Error("no");
        }),
      ).toThrow("no");
    });
    expect(store.get(animals, "cat")).toBeUndefined();
    expect(store.list(animals, "kind", "bird")).toEqual([gull]);
    expect(told).toEqual(["gull"]);
  });

  it("gives back from a dump what was in it", () => {
    const store = new Store();
    store.put(animals, cat);
    store.put(animals, gull);
    const other = new Store();
    other.load(JSON.parse(JSON.stringify(store.dump())));
    expect(other.revision).toBe(2);
    expect(other.list(animals, "food", "fish")).toEqual([cat, gull]);
    expect(other.dump()).toEqual(store.dump());
  });

  it("keeps what it loaded of tables that nobody has used yet", () => {
    const store = new Store();
    store.load({ revision: 7, tables: { "other.table": { a: { x: 1 } } } });
    expect(store.dump()).toEqual({ revision: 7, tables: { "other.table": { a: { x: 1 } } } });
  });

  it("agrees with a plain map under any changes and rollbacks", () => {
    const change = fc.record({
      name: fc.constantFrom("a", "b", "c", "d"),
      kind: fc.constantFrom("x", "y"),
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(change, { maxLength: 4 }), fc.boolean())), (transactions) => {
        const store = new Store();
        let plain = new Map<string, string>();
        for (const [changes, fails] of transactions) {
          const next = new Map(plain);
          try {
            store.transact(() => {
              for (const { name, kind, remove } of changes) {
                if (remove) store.delete(animals, name);
                else store.put(animals, { name, kind, foods: [] });
                if (remove) next.delete(name);
                else next.set(name, kind);
              }
              if (fails) throw new Error("undo");
            });
            plain = next;
          } catch {
            // undone
          }
        }
        for (const kind of ["x", "y"]) {
          const expected = [...plain]
            .filter(([, value]) => value === kind)
            .map(([name]) => name)
            .sort();
          expect(store.list(animals, "kind", kind).map(({ name }) => name)).toEqual(expected);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
