import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compilePattern } from "./compile-pattern.js";

describe("compilePattern", () => {
  it.each([
    ["[\\w+=,.@-]+", "a+b@c", true],
    ["[\\w+=,.@-]+", "a b", false],
    ["a|b", "ab", false],
    ["[\\p{L}]+", "é日", true],
    ["[\\w-_]*", "a-_", true],
    ["^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "", true],
    ["\\p{Print}+", "a b", true],
    ["\\p{Print}+", "a\nb", false],
    ["(?i)all", "anything: not an expression here", true],
  ])("%s on %s", (pattern, text, holds) => {
    expect(compilePattern(pattern)(text)).toBe(holds);
  });

  it("compiles each pattern once", () => {
    expect(compilePattern("[a-z]+")).toBe(compilePattern("[a-z]+"));
  });

  it.each(["iam", "sts", "ecs", "logs"])("knows every pattern of %s", (service) => {
    const text = readFileSync(new URL(`../../models/${service}.json`, import.meta.url), "utf8");
    const patterns = [...text.matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
      ([, quoted]) => JSON.parse(quoted as string) as string,
    );
    // One that could not be compiled would take anything; those left out take control characters rightly.
    const strict = patterns.filter((pattern) => !/\[\^|\.\*|\\S/.test(pattern));
    expect(strict.filter((pattern) => compilePattern(pattern)("\u0001\n"))).toEqual([]);
  });
});
