import { describe, expect, it } from "vitest";
import { formatNanoseconds, parseNanoseconds } from "./nanoseconds.js";

describe("nanoseconds", () => {
  it.each([
    ["1970-01-01T00:00:00Z", 0n],
    ["1970-01-01T00:00:01.5Z", 1_500_000_000n],
    ["1970-01-01T00:00:00.000000001Z", 1n],
    ["1970-01-01T01:00:00.123456789+01:00", 123_456_789n],
    ["2026-01-01T00:00:00.000000000Z", 1_767_225_600_000_000_000n],
    ["yesterday", 0n],
  ])("reads %s", (text, time) => {
    expect(parseNanoseconds(text)).toBe(time);
  });

  it("writes seconds and nine digits", () => {
    expect(formatNanoseconds(0n)).toBe("0.000000000");
    expect(formatNanoseconds(1_767_225_600_000_000_001n)).toBe("1767225600.000000001");
  });
});
