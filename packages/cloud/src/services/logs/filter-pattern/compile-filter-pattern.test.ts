/** Tables from CloudWatch Logs User Guide, "Filter pattern syntax"; what is not from there says so. */
import { Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { compileFilterPattern } from "./compile-filter-pattern.js";

const ERRORS = [
  "[ERROR 400] BAD REQUEST",
  "[ERROR 401] UNAUTHORIZED REQUEST",
  "[ERROR 419] MISSING ARGUMENTS",
  "[ERROR 420] INVALID ARGUMENTS",
  "[ERROR 500] INTERNAL SERVER ERROR",
  "[INFO] REQUEST FAILED",
];

const numbersOf = (pattern: string, messages: readonly string[]) => {
  const matches = compileFilterPattern(pattern);
  return messages.flatMap((message, i) => (matches(message) ? [i] : []));
};

function refusalOf(pattern: string): string {
  try {
    compileFilterPattern(pattern);
  } catch (error) {
    if (error instanceof Failure) return `${error.code}: ${error.message}`;
  }
  return "none";
}

describe("unstructured", () => {
  it.each<[pattern: string, matched: readonly number[]]>([
    ["", [0, 1, 2, 3, 4, 5]],
    ["  ", [0, 1, 2, 3, 4, 5]],
    ['" "', [0, 1, 2, 3, 4, 5]],
    ["ERROR", [0, 1, 2, 3, 4]],
    ["error", []],
    ["ERROR ARGUMENTS", [2, 3]],
    ["?ERROR ?REQUEST", [0, 1, 2, 3, 4, 5]],
    ["?MISSING ?FAILED", [2, 5]],
    ["?MISSING ?FAILED REQUEST", [0, 1, 5]],
    ["?ERROR -ARGUMENTS", [0, 1, 4, 5]],
    ['"INTERNAL SERVER ERROR"', [4]],
    ["ERROR -ARGUMENTS", [0, 1, 4]],
    ['"ERROR" - "REQUEST"', [2, 3, 4]],
    ["-ERROR", [5]],
    ['-"ERROR 4" -INFO', [4]],
    ["401", [1]],
    ["  ERROR   BAD ", [0]],
    ["%AUTHORIZED%", [1]],
  ])("%j", (pattern, matched) => {
    expect(numbersOf(pattern, ERRORS)).toEqual(matched);
  });

  it("takes the backslash from quotes and backslashes in a phrase", () => {
    expect(numbersOf(String.raw`"level\":\"error"`, ['{"level":"error"}', "level error"])).toEqual([0]);
    expect(numbersOf(String.raw`"a\\b"`, [String.raw`a\b`, String.raw`a\\b`])).toEqual([0]);
  });

  it("takes letters of every script for a term (not documented)", () => {
    expect(numbersOf("오류", ["오류 발생", "정상"])).toEqual([0]);
  });

  it.each<[pattern: string, characters: string]>([
    ["?Status: timeout", ":"],
    ["foo(bar)", "("],
    ["a,b", ","],
    ["`code`", "`"],
    ["foo-bar", "-"],
    ["?", "?"],
    ["ERROR*", "*"],
    ['"unclosed', '"'],
    ['""', '""'],
    ["100%", "%"],
  ])("%j is refused for %s", (pattern, characters) => {
    expect(refusalOf(pattern)).toBe(`InvalidParameterException: Invalid character(s) in term '${characters}'`);
  });
});

describe("regular expressions", () => {
  it.each<[pattern: string, messages: readonly string[], matched: readonly number[]]>([
    ["%^[hc]at%", ["hat", "cat", "the hat"], [0, 1]],
    ["%[hc]at$%", ["hat", "the cat", "hats"], [0, 1]],
    ["%colou?r%", ["color", "colour", "colr"], [0, 1]],
    ["%[abcx-z]1%", ["a1", "y1", "d1"], [0, 1]],
    ["%^a{3,5}$%", ["aa", "aaa", "aaaaa", "aaaaaa"], [1, 2]],
    ["%^a{,2}$%", ["a", "aaa"], [0]],
    ["%^starting|^initializing|^shutting down%", ["starting up", "skipping initializing", "shutting down now"], [0, 2]],
    [String.raw`%\[.\]%`, ["[a]", "[]]", "[]"], [0, 1]],
    [String.raw`%10\.10\.0\.1%`, ["10.10.0.1", "10010,051"], [0]],
    ["%ab*c%", ["ac", "abbbc", "adc"], [0, 1]],
    ["%ab+c%", ["ac", "abc"], [1]],
    [String.raw`%\d\D%`, ["1a", "11"], [0]],
    [String.raw`%\x3A\x28%`, [":(", ":"], [0]],
  ])("%s", (pattern, messages, matched) => {
    expect(numbersOf(pattern, messages)).toEqual(matched);
  });

  it.each<[pattern: string, refusal: string]>([
    ["%something!%", "Invalid character(s) in term '!'"],
    ["%(a|b)%", "Invalid character(s) in term '('"],
    ["%é%", "Invalid character(s) in term 'é'"],
    [String.raw`%\k%`, "Invalid filter pattern"],
    ["%[a%", "Invalid filter pattern"],
    ["%*a%", "Invalid filter pattern"],
  ])("%s is refused", (pattern, refusal) => {
    expect(refusalOf(pattern)).toBe(`InvalidParameterException: ${refusal}`);
  });
});
