import { Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { DAY } from "../retention.js";
import type { GivenEvent } from "./check-batch.js";
import { checkBatch } from "./check-batch.js";

const NOW = Date.UTC(2026, 0, 31);
const FOR_EVER = Number.NEGATIVE_INFINITY;
const HOUR = 3_600_000;
const MIB = 1_048_576;

const at = (...offsets: readonly number[]): GivenEvent[] =>
  offsets.map((offset) => ({ timestamp: NOW + offset, message: String(offset) }));

function refusalOf(events: readonly GivenEvent[]): string {
  try {
    checkBatch(events, NOW, FOR_EVER);
  } catch (error) {
    if (error instanceof Failure) return `${error.code}: ${error.message}`;
  }
  return "none";
}

describe("a batch as a whole", () => {
  it("must be in order; equal times are", () => {
    expect(refusalOf(at(1, 0))).toBe(
      "InvalidParameterException: Log events in a single PutLogEvents request must be in chronological order.",
    );
    expect(checkBatch(at(0, 0, 1), NOW, FOR_EVER).accepted).toHaveLength(3);
  });

  it("must not span more than a day", () => {
    expect(refusalOf(at(-DAY - 1, 0))).toBe(
      "InvalidParameterException: The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
    );
    expect(checkBatch(at(-DAY, 0), NOW, FOR_EVER).accepted).toHaveLength(2);
  });

  it("spans only what is valid of it", () => {
    expect(checkBatch(at(-20 * DAY, 0), NOW, FOR_EVER)).toEqual({
      accepted: at(0),
      rejected: { tooOldLogEventEndIndex: 1 },
    });
  });

  it("counts 26 bytes for each event beside its UTF-8", () => {
    const half = { timestamp: NOW, message: "é".repeat(MIB / 4 - 13) };
    expect(checkBatch([half, half], NOW, FOR_EVER).accepted).toHaveLength(2);
    expect(refusalOf([half, half, ...at(0)])).toBe(
      "InvalidParameterException: Upload too large: 1048603 bytes exceeds limit of 1048576",
    );
  });

  it("must not have an event that is too large by itself", () => {
    expect(refusalOf([{ timestamp: NOW, message: "x".repeat(MIB) }])).toBe(
      "InvalidParameterException: Log event too large: 1048602 bytes exceeds limit of 1048576",
    );
  });
});

describe("single events", () => {
  it("are left out when too old or too new", () => {
    expect(checkBatch(at(-14 * DAY - 1), NOW, FOR_EVER)).toEqual({
      accepted: [],
      rejected: { tooOldLogEventEndIndex: 1 },
    });
    expect(checkBatch(at(0, 2 * HOUR, 2 * HOUR + 1, 3 * HOUR), NOW, FOR_EVER)).toEqual({
      accepted: at(0, 2 * HOUR),
      rejected: { tooNewLogEventStartIndex: 2 },
    });
    expect(checkBatch(at(-14 * DAY), NOW, FOR_EVER)).toEqual({ accepted: at(-14 * DAY) });
  });

  it("are left out when the log group's retention has passed", () => {
    expect(checkBatch(at(-3 * DAY, -3 * DAY, -DAY), NOW, NOW - 2 * DAY)).toEqual({
      accepted: at(-DAY),
      rejected: { expiredLogEventEndIndex: 2 },
    });
  });
});
