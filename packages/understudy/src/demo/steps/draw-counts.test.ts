import { expect, it } from "vitest";
import { drawCounts } from "./draw-counts.js";

it("draws a column a minute, and each load where it begins", () => {
  const minutes = [20, 20, 20, 20, 80, 80].map((load, i) => ({ load, desired: i < 5 ? 1 : 3 }));
  expect(drawCounts(minutes)).toBe(
    ["    3 │     █", "    2 │     █", "    1 │██████", "tasks └────── minutes", " load  20% 80%"].join("\n"),
  );
});
