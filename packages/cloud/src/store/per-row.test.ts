import { expect, it } from "vitest";
import { perRow } from "./per-row.js";

it("makes once per row, and anew for the row that takes its place", () => {
  const made: string[] = [];
  const wire = perRow((row: { readonly name: string }) => {
    made.push(row.name);
    return { Name: row.name };
  });
  const row = { name: "a" };
  expect(wire(row)).toBe(wire(row));
  expect(wire({ name: "b" })).toEqual({ Name: "b" });
  expect(made).toEqual(["a", "b"]);
});
