import { describe, expect, it } from "vitest";
import { pageOfList, pageOfRows } from "./page.js";

const names = Array.from({ length: 250 }, (_, i) => `000000000000/role-${String(i).padStart(3, "0")}`);
const fetch = (after: string | undefined, limit: number) =>
  names.filter((name) => after === undefined || name > after).slice(0, limit);
const itself = (name: string) => name;

describe("pageOfRows", () => {
  it("gives 100 by default, and the rest by marker", () => {
    const first = pageOfRows({}, itself, fetch);
    expect(first.items).toEqual(names.slice(0, 100));
    expect(first.end.IsTruncated).toBe(true);
    const second = pageOfRows({ Marker: first.end.Marker, MaxItems: 1000 }, itself, fetch);
    expect(second).toEqual({ items: names.slice(100), end: { IsTruncated: false } });
  });

  it("does not count what is left out", () => {
    const last = (name: string) => name.endsWith("9");
    const page = pageOfRows({ MaxItems: 24 }, itself, fetch, last);
    expect(page.items).toEqual(names.filter(last).slice(0, 24));
    expect(pageOfRows({ MaxItems: 24, Marker: page.end.Marker }, itself, fetch, last)).toEqual({
      items: names.filter(last).slice(24),
      end: { IsTruncated: false },
    });
  });

  it.each([1, 2, 3, 7, 83, 249, 250, 251])("gives every row once, %i at a time", (MaxItems) => {
    const seen: string[] = [];
    let Marker: string | undefined;
    do {
      const { items, end } = pageOfRows({ MaxItems, Marker }, itself, fetch);
      seen.push(...items);
      Marker = end.Marker;
      expect(end.IsTruncated).toBe(Marker !== undefined);
    } while (Marker !== undefined);
    expect(seen).toEqual(names);
  });

  it("does not show the key in the marker", () => {
    expect(pageOfRows({ MaxItems: 1 }, itself, fetch).end.Marker).not.toContain("role");
  });

  it.each(["not one of ours!", "abcd", "-"])("refuses the marker %j", (Marker) => {
    expect(() => pageOfRows({ Marker }, itself, fetch)).toThrow("Invalid Marker.");
  });
});

describe("pageOfList", () => {
  const list = ["b", "a", "d", "c"];

  it("keeps the order of the list", () => {
    const first = pageOfList({ MaxItems: 3 }, list, itself);
    expect(first.items).toEqual(["b", "a", "d"]);
    expect(pageOfList({ MaxItems: 3, Marker: first.end.Marker }, list, itself)).toEqual({
      items: ["c"],
      end: { IsTruncated: false },
    });
  });

  it("starts anew where the last entry shown is gone", () => {
    const { end } = pageOfList({ MaxItems: 2 }, list, itself);
    expect(pageOfList({ Marker: end.Marker }, ["b", "d", "c"], itself).items).toEqual(["b", "d", "c"]);
  });
});
