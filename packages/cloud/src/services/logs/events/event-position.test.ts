import { describe, expect, it } from "vitest";
import { comparePositions, eventId, positionOf, startOf } from "./event-position.js";

describe("eventId", () => {
  it("has 56 digits whose upper part is the timestamp, as recorded ids have", () => {
    expect(eventId({ timestamp: 1_631_551_672_053, sequence: 0 })).toBe(
      "36384818116690549627269041764445207655710599286989651968",
    );
    expect(eventId({ timestamp: 0, sequence: 7 })).toBe("7".padStart(56, "0"));
  });

  it("is read back", () => {
    const position = { timestamp: 1_767_225_600_123, sequence: 16_384 * 77 + 5 };
    expect(positionOf(eventId(position))).toEqual(position);
  });

  it("of a range without a start is zero", () => {
    expect(eventId(startOf(Number.NEGATIVE_INFINITY))).toBe("0".repeat(56));
    expect(eventId(startOf(0))).toBe("0".repeat(56));
  });

  it.each(["", "12", "x".repeat(56), `${"1".repeat(56)}0`])("is not %j", (id) => {
    expect(positionOf(id)).toBeUndefined();
  });
});

describe("comparePositions", () => {
  it("goes by time, then by arrival", () => {
    expect(comparePositions({ timestamp: 1, sequence: 9 }, { timestamp: 2, sequence: 1 })).toBeLessThan(0);
    expect(comparePositions({ timestamp: 2, sequence: 9 }, { timestamp: 2, sequence: 1 })).toBeGreaterThan(0);
    expect(comparePositions(startOf(5), { timestamp: 5, sequence: 0 })).toBeLessThan(0);
    expect(comparePositions(startOf(Number.POSITIVE_INFINITY), startOf(Number.POSITIVE_INFINITY))).toBe(0);
  });
});
