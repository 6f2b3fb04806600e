import { describe, expect, it } from "vitest";
import { parseDuration } from "./duration.js";

describe("a duration", () => {
  it.each([
    ["0", 0],
    ["90", 90_000],
    ["250ms", 250],
    ["1.5s", 1_500],
    ["10m", 600_000],
    ["1h30m", 5_400_000],
    ["2d", 172_800_000],
  ])("%s is %i ms", (text, ms) => expect(parseDuration(text)).toBe(ms));

  it.each(["", "soon", "-1s", "1x", "10 m", "m", "1e3"])("%s is none", (text) =>
    expect(parseDuration(text)).toBeUndefined(),
  );
});
