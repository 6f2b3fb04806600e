import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../testing/cases.js";
import { parseParts } from "./parts.js";
import { compilePattern, matchesRange, matchesWhole } from "./pattern.js";

const compileText = (text: string) => compilePattern(parseParts(text, true, false));
const asRegex = (text: string) =>
  new RegExp(
    `^${text
      .replace(/[\\^$.+()[\]{}|]/g, "\\$&")
      .replace(/\*+/g, "[^]*")
      .replaceAll("?", "[^]")}$`,
  );
/** Few letters, so that pieces repeat and overlap. */
const pattern = fc.string({ unit: fc.constantFrom("a", "b", "ab", "*", "*", "?", ":"), maxLength: 10 });
const text = fc.string({ unit: fc.constantFrom("a", "b", ":", "ab"), maxLength: 14 });

describe("patterns", () => {
  test("match as the regular expression they stand for", () => {
    fc.assert(
      fc.property(pattern, text, (wanted, given) => {
        expect(matchesWhole(compileText(wanted), given)).toBe(asRegex(wanted).test(given));
      }),
      runs(8000),
    );
  });

  test("match a part of a text as they match that part alone", () => {
    fc.assert(
      fc.property(pattern, text, text, text, (wanted, before, given, after) => {
        const inside = matchesRange(
          compileText(wanted),
          before + given + after,
          before.length,
          before.length + given.length,
        );
        expect(inside).toBe(asRegex(wanted).test(given));
      }),
      runs(5000),
    );
  });

  test("the prefilter never rejects a text that matches", () => {
    fc.assert(
      fc.property(pattern, text, (wanted, given) => {
        const compiled = compileText(wanted);
        fc.pre(matchesWhole(compiled, given));
        expect(given.length).toBeGreaterThanOrEqual(compiled.minLength);
        if (compiled.lastCode >= 0) expect(given.charCodeAt(given.length - 1)).toBe(compiled.lastCode);
        if (compiled.prefixAt >= 0) expect(given.charCodeAt(compiled.prefixAt)).toBe(compiled.prefixCode);
      }),
      runs(5000),
    );
  });

  test("hostile patterns end soon", () => {
    const stars = "*a".repeat(2000);
    const long = "a".repeat(20_000);
    expect(matchesWhole(compileText(`${stars}*b`), long)).toBe(false);
    expect(matchesWhole(compileText(`${stars}*`), long)).toBe(true);
    expect(matchesWhole(compileText(`${"*?a".repeat(200)}b`), long.slice(0, 2000))).toBe(false);
    expect(matchesWhole(compileText("*".repeat(100_000)), long)).toBe(true);
    expect(matchesWhole(compileText("?".repeat(20_000)), long)).toBe(true);
  });
});
