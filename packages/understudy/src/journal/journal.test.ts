import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Store, table } from "@understudy/cloud";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openJournal } from "./journal.js";

const things = table<{ readonly name: string; readonly value: number }>()({
  name: "test.thing",
  key: (row) => row.name,
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "understudy-journal-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A store that is written to the folder's journal. */
function open() {
  const journal = openJournal(folder);
  const store = new Store();
  store.load(journal.load());
  journal.follow(store);
  return { journal, store };
}

describe("the journal", () => {
  it("has after a restart what was durable: the last form of each row, nothing that was deleted", async () => {
    const { journal, store } = open();
    store.put(things, { name: "a", value: 1 });
    store.put(things, { name: "a", value: 2 });
    store.put(things, { name: "b", value: 1 });
    store.delete(things, "b");
    await journal.durable(store.revision);
    journal.close();
    const again = open();
    expect(again.store.all(things)).toEqual([{ name: "a", value: 2 }]);
    expect(again.store.revision).toBe(4);
    again.journal.close();
  });

  it("answers at once when there is nothing to wait for", async () => {
    const { journal, store } = open();
    await journal.durable(store.revision);
    await journal.durable(99);
    journal.close();
  });

  it("writes the changes of one turn together, and goes on with the next", async () => {
    const { journal, store } = open();
    const waits = Array.from({ length: 50 }, (_, value) => {
      store.put(things, { name: `n${value}`, value });
      return journal.durable(store.revision);
    });
    await Promise.all(waits);
    store.put(things, { name: "later", value: 0 });
    await journal.durable(store.revision);
    journal.close();
    const again = open();
    expect(again.store.all(things)).toHaveLength(51);
    again.journal.close();
  });

  it("keeps a replaced state, row by row under its key", async () => {
    const { journal, store } = open();
    store.put(things, { name: "old", value: 1 });
    await journal.durable(store.revision);
    journal.replace({ revision: 10, tables: { "test.thing": { new: { name: "new", value: 2 } } } });
    const replaced = new Store();
    replaced.load({ revision: 10, tables: { "test.thing": { new: { name: "new", value: 2 } } } });
    journal.follow(replaced);
    replaced.put(things, { name: "new", value: 3 });
    await journal.durable(replaced.revision);
    journal.close();
    const again = open();
    expect(again.store.all(things)).toEqual([{ name: "new", value: 3 }]);
    again.journal.close();
  });

  it("refuses a folder that another has open", () => {
    const { journal } = open();
    expect(() => openJournal(folder)).toThrow("is in use by another Understudy");
    journal.close();
  });

  it("writes what is left when it is closed", () => {
    const { journal, store } = open();
    store.put(things, { name: "a", value: 1 });
    journal.close();
    const again = open();
    expect(again.store.get(things, "a")).toEqual({ name: "a", value: 1 });
    again.journal.close();
  });
});
