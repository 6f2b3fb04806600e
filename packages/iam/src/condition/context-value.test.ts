import { expect, test } from "vitest";
import type { ContextValueType } from "./context-value.js";
import { readContextValue } from "./context-value.js";

// What SimulateCustomPolicy takes and refuses is recorded.
test.each<[ContextValueType, string, string | undefined]>([
  ["string", "", ""],
  ["boolean", "yes", "yes"],
  ["numeric", "01.00", "01.00"],
  ["numeric", "+1", "1"],
  ["numeric", "1e2", "100"],
  ["numeric", "0x10", undefined],
  ["numeric", " 1 ", undefined],
  ["numeric", "Infinity", undefined],
  ["numeric", "NaN", undefined],
  ["date", "2035", "2035"],
  ["date", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"],
  ["date", "tomorrow", undefined],
  ["ip", "10.0.0.1", "10.0.0.1"],
  ["ip", "999.0.0.1", undefined],
  ["binary", "QUJD", "QUJD"],
  ["binary", "!base64", undefined],
])("as %s %j is read as %j", (type, text, expected) => {
  expect(readContextValue(type, text)).toBe(expected);
});
