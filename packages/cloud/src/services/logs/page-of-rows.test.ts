import { describe, expect, it } from "vitest";
import { Store } from "../../store/store.js";
import { table } from "../../store/table.js";
import { pageOfRows } from "./page-of-rows.js";

interface Row {
  readonly place: string;
  readonly name: string;
}

const rows = table<Row>()({
  name: "test.row",
  key: (row) => `${row.place}/${row.name}`,
  indexes: { place: (row) => row.place },
});

function pageOf(
  names: readonly string[],
  more: { prefix?: string; after?: string; limit?: number; only?: RegExp } = {},
) {
  const store = new Store();
  for (const name of names) store.put(rows, { place: "p", name });
  store.put(rows, { place: "q", name: "other" });
  let looked = 0;
  const page = pageOfRows(store, {
    table: rows,
    index: "place",
    value: "p",
    keyPrefix: `p/${more.prefix ?? ""}`,
    after: more.after,
    limit: more.limit ?? 10,
    accept(row) {
      looked += 1;
      return (more.only ?? /./).test(row.name);
    },
  });
  return { names: page.rows.map(({ name }) => name), more: page.more, looked };
}

describe("a page", () => {
  it("has the rows of the index in order", () => {
    expect(pageOf(["b", "a"])).toMatchObject({ names: ["a", "b"], more: false });
    expect(pageOf([])).toMatchObject({ names: [], more: false });
  });

  it("has those of the prefix only, the prefix itself among them, and looks at no other", () => {
    expect(pageOf(["a", "ab", "abc", "ac", "b"], { prefix: "ab" })).toEqual({
      names: ["ab", "abc"],
      more: false,
      looked: 2,
    });
  });

  it("goes on after a key", () => {
    expect(pageOf(["a", "ab", "abc"], { prefix: "a", after: "p/a" })).toMatchObject({ names: ["ab", "abc"] });
  });

  it("tells whether an accepted row follows", () => {
    expect(pageOf(["a", "b", "c"], { limit: 2 })).toMatchObject({ names: ["a", "b"], more: true });
    expect(pageOf(["a", "b", "c"], { limit: 2, only: /[ab]/ })).toMatchObject({ names: ["a", "b"], more: false });
  });

  it("reads on in steps", () => {
    const names = Array.from({ length: 1_000 }, (_, i) => String(i).padStart(4, "0"));
    expect(pageOf(names, { only: /99$/, limit: 100 }).names).toHaveLength(10);
  });
});
