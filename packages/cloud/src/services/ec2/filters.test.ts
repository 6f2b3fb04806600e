import { expect, it } from "vitest";
import { filtered } from "./filters.js";

const rows = [
  { tags: { Name: "a*b" }, id: "one" },
  { tags: {}, id: "two.x" },
];
const fields = { id: ({ id }: { id: string }) => id };

it.each([
  ["tag:Name", ["a*b"], ["one"]],
  ["tag:Name", ["a\\*b"], ["one"]],
  ["tag:Name", ["a\\?b"], []],
  ["id", ["two.?"], ["two.x"]],
  ["id", ["twoxx"], []],
  ["id", ["t*", "o*"], ["one", "two.x"]],
  ["id", ["(", "[", "\\", "$^"], []],
  ["id", [], []],
])("%s=%j", (Name, Values, found) => {
  expect(filtered(rows, [{ Name, Values }], fields).map(({ id }) => id)).toEqual(found);
});
