import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyFailureMode } from "../failure-mode.js";
import type { Values } from "../template.js";
import { allFailureModes } from "./index.js";

const namesIn = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
const fixedLength = (mode: AnyFailureMode) => mode.template.parts.join("").length;
const first = (values: Values) => Object.values(values)[0] as string;
const examplesOf = (mode: AnyFailureMode) => mode.examples.map(({ text }) => text);

/** Pairs whose texts are the same word for word: only the service asked and the code tell them apart. */
const ambiguous: readonly (readonly [string, string])[] = [
  // Both services say "Unknown" and no more.
  ["cloudwatch.resource-not-found", "iam.report-expired"],
  ["cloudwatch.resource-not-found", "iam.report-in-progress"],
  ["cloudwatch.resource-not-found", "iam.report-not-present"],
  ["events.policy-invalid", "iam.policy-json-invalid"],
  ["iam.duplicate-tag-keys", "sts.duplicate-tag-keys"],
  // GetCredentialReport says "Unknown" whatever is the matter.
  ["iam.report-expired", "iam.report-in-progress"],
  ["iam.report-expired", "iam.report-not-present"],
  ["iam.report-in-progress", "iam.report-not-present"],
  ["organizations.duplicate-policy", "organizations.duplicate-policy-attachment"],
  ["ec2.subnet-range", "ec2.vpc-range"],
];

describe("all failure modes", () => {
  it("have ids of their own, named service.kebab-case", () => {
    const ids = allFailureModes.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+\.[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("say where a user meets them, and only denials leave the code to the service asked", () => {
    const codeless = allFailureModes.filter(
      ({ code, surfaces }) => !code && surfaces.some(({ kind }) => kind === "api"),
    );
    expect(codeless.map(({ id }) => id).filter((id) => !/^iam\.denied/.test(id))).toEqual([]);
    expect(allFailureModes.filter(({ surfaces }) => surfaces.length === 0)).toEqual([]);
  });

  it("are told apart by their texts", () => {
    const alike = allFailureModes.flatMap((mode) =>
      allFailureModes
        .filter((other) => other.id > mode.id)
        .filter((other) => readsTheOthersText(mode, other) && fixedLength(mode) === fixedLength(other))
        .map((other) => [mode.id, other.id]),
    );
    expect(alike).toEqual(ambiguous);
  });
});

function readsTheOthersText(mode: AnyFailureMode, other: AnyFailureMode): boolean {
  return (
    examplesOf(other).some((text) => mode.template.parse(text)) ||
    examplesOf(mode).some((text) => other.template.parse(text))
  );
}

describe.each(allFailureModes.map((mode) => [mode.id, mode] as const))("%s", (_, mode) => {
  it("reads its examples and writes them back", () => {
    expect(mode.examples.length).toBeGreaterThan(0);
    for (const { text, source } of mode.examples) {
      const values = mode.template.parse(text);
      expect(values, text).toBeDefined();
      expect(mode.template.format(values as Values)).toBe(text);
      // Nothing fixed says where a value at the very start begins, unless it is one word.
      if (mode.template.parts[0] !== "" || !/\s/.test(first(values as Values))) {
        expect(mode.template.find(`2026-01-01 ERROR: ${text}\nmore`), text).toBeDefined();
      }
      expect(source).not.toMatch(/^$|TODO|\bfacts\b|\bseed\b|\/work\//);
    }
  });

  it("has words in three languages that use only its own values", () => {
    for (const words of [mode.words.en, mode.words.ko, mode.words.ja]) {
      expect(words.trim().length).toBeGreaterThan(0);
      expect(namesIn(words).filter((name) => !mode.template.names.includes(name))).toEqual([]);
    }
    expect(mode.words.ko).toMatch(/\p{Script=Hangul}/u);
    expect(mode.words.ja).toMatch(/\p{Script=Hiragana}/u);
    for (const cause of mode.causes) {
      for (const words of [cause.words.en, cause.words.ko, cause.words.ja])
        expect(words.trim().length).toBeGreaterThan(0);
      expect(new Set(namesIn(cause.words.ko))).toEqual(new Set(namesIn(cause.words.en)));
      expect(new Set(namesIn(cause.words.ja))).toEqual(new Set(namesIn(cause.words.en)));
      // The command is for those who have the text only.
      expect(namesIn(cause.decide ?? "").filter((name) => !mode.template.names.includes(name))).toEqual([]);
    }
  });

  it("has causes with ids of their own", () => {
    expect(new Set(mode.causes.map(({ id }) => id)).size).toBe(mode.causes.length);
  });

  if (mode.template.names.length > 0) {
    it("carries any value that a text of AWS can hold", () => {
      const example = mode.template.parse((mode.examples[0] as { text: string }).text) as Values;
      const awkward = fc.string({
        unit: fc.constantFrom(..."aZ09-_/:.*+?^$|\\()[]{}<>&`#@"),
        minLength: 1,
        maxLength: 40,
      });
      fc.assert(
        fc.property(fc.constantFrom(...mode.template.names), awkward, (name, value) => {
          const text = mode.template.format({ ...example, [name]: value });
          const read = mode.template.parse(text);
          if (!read && name in mode.template.patterns) return;
          expect(mode.template.format(read as Values)).toBe(text);
        }),
        { numRuns: 30 },
      );
    });
  }
});
