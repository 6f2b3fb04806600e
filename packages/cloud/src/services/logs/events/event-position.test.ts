import { describe, expect, it } from "vitest";
import { comparePositions, eventId, firstSequence, positionOf, startOf } from "./event-position.js";

describe("eventId", () => {
  it("is laid out as AWS lays it out", () => {
    // A token that AWS gave after an event of 1631551672053 that it ingested at 1631551672138, the 30th of its request.
    const recorded = "36384818116690549627269041764445207655710599286989651997";
    expect(positionOf(recorded)?.timestamp).toBe(1_631_551_672_053);
    const request = (BigInt(recorded) >> 16n) & (2n ** 64n - 1n);
    const rest = BigInt(eventId({ timestamp: 1_631_551_672_053, sequence: 29, ingestionTime: 1_631_551_672_138 }));
    expect(String(rest + (request << 16n))).toBe(recorded);
  });

  it("is read back", () => {
    const position = { timestamp: 1_767_225_600_123, sequence: firstSequence(77) + 5 };
    expect(positionOf(eventId({ ...position, ingestionTime: 1_767_225_600_999 }))).toEqual(position);
    expect(positionOf(eventId(startOf(7)))).toEqual(startOf(7));
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
    expect(comparePositions(startOf(5), { timestamp: 5, sequence: firstSequence(1) })).toBeLessThan(0);
    expect(comparePositions(startOf(Number.POSITIVE_INFINITY), startOf(Number.POSITIVE_INFINITY))).toBe(0);
  });
});
