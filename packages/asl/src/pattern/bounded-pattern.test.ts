import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BoundedPattern } from "./bounded-pattern.js";
import { matchPattern } from "./match-pattern.js";

/** All matches, with their groups and places. */
function all(pattern: { exec(text: string): RegExpExecArray | null; lastIndex: number }, text: string) {
  const found: unknown[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push([match.index, ...match]);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

const atoms = fc.constantFrom(
  "a",
  "b",
  ".",
  "[ab]",
  "[^a]",
  "\\w",
  "\\d",
  "(a)",
  "(?:ab|b)",
  "(a|ab)",
  "(?=b)",
  "(?!b)",
  "\\b",
  "a\\B",
);
const quantifiers = fc.constantFrom("", "", "*", "+", "?", "*?", "+?", "{2}", "{1,2}", "{0,3}?");
const sources = fc
  .array(fc.tuple(atoms, quantifiers), { minLength: 1, maxLength: 5 })
  .map((parts) =>
    parts.map(([atom, quantifier]) => (/^\(\?[=!]|\\[bB]$/.test(atom) ? atom : atom + quantifier)).join(""),
  );

describe("a bounded pattern", () => {
  it("finds what JavaScript's engine finds", () => {
    fc.assert(
      fc.property(
        sources,
        fc.stringMatching(/^[ab1 ]{0,12}$/),
        fc.constantFrom("g", "gi", "gm"),
        (source, text, flags) => {
          expect(all(new BoundedPattern(new RegExp(source, flags)), text)).toEqual(
            all(new RegExp(source, flags), text),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    [/^hello\$/g, "hello$world"],
    [/(\d{4})-(\d\d)/g, "2026-01 and 2027-02"],
    [/^b/gm, "a\nb\nb"],
    [/(a+)\1/g, "aaaa"],
    [/[\d\-x]+/g, "1-x"],
    [/\x41\u0042/g, "AB"],
    [/ÄÖ/gi, "äö"],
    [/a|/g, "aba"],
    [/(?:)*x/g, "x"],
    [/(a?)*?b/g, "aab"],
  ])("%s", (pattern, text) => {
    expect(all(new BoundedPattern(pattern), text)).toEqual(all(pattern, text));
  });

  it("gives up in time where JavaScript's engine would not", () => {
    const text = `${"a".repeat(40)}!`;
    expect(() => new BoundedPattern(/(a+)+$/g).exec(text)).toThrow("Expression evaluation timeout");
    expect(() => new BoundedPattern(/(a|aa)+$/g).exec(text.repeat(3))).toThrow("Expression evaluation timeout");
  });

  it("takes a long text", () => {
    expect(new BoundedPattern(/x(.*)y/g).exec(`x${"a".repeat(200_000)}y`)?.[1]).toHaveLength(200_000);
  });

  it.each([/(?<name>a)/g, /(?<=a)b/g, /\p{L}/gu])("does not read %s", (pattern) => {
    expect(() => new BoundedPattern(pattern)).toThrow("The regular expression is not supported");
  });

  it("matches the whole text for JSONPath", () => {
    expect(matchPattern("ab?", "", "ab")).toBe(true);
    expect(matchPattern("AB?", "i", "ab")).toBe(true);
    expect(matchPattern("a", "", "ab")).toBe(false);
  });
});
