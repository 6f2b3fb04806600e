/** Tables from CloudWatch Logs User Guide, "Using filter patterns to match terms in JSON log events". */
import { Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { compileFilterPattern } from "./compile-filter-pattern.js";

const TRAIL = JSON.stringify({
  eventType: "UpdateTrail",
  sourceIPAddress: "111.111.111.111",
  arrayKey: ["value", "another value"],
  objectList: [
    { name: "a", id: 1 },
    { name: "b", id: 2 },
  ],
  SomeObject: null,
  ThisFlag: true,
  "cluster.name": "c",
  "detail-type": "ECS Task State Change",
  latency: 50.5,
  code: "404",
});

const USERS = JSON.stringify({
  user: { id: 1, email: "John.Stiles@example.com" },
  users: [
    { id: 2, email: "John.Doe@example.com" },
    { id: 3, email: "Jane.Doe@example.com" },
  ],
  actions: ["GET", "PUT", "DELETE"],
  coordinates: [
    [0, 1, 2],
    [4, 5, 6],
    [7, 8, 9],
  ],
});

function refusalOf(pattern: string): string {
  try {
    compileFilterPattern(pattern);
  } catch (error) {
    if (error instanceof Failure) return `${error.code}: ${error.message}`;
  }
  return "none";
}

describe("one condition", () => {
  it.each<[pattern: string, matches: boolean]>([
    ['{ $.eventType = "UpdateTrail" }', true],
    ["{$.eventType=UpdateTrail}", true],
    ['{ $.eventType = "updatetrail" }', false],
    ['{ $.eventType = "Update*" }', true],
    ['{ $.eventType = "*Trail" }', true],
    ["{ $.eventType = *dateT* }", true],
    ["{ $.eventType = Up*Trail }", false],
    ["{ $.sourceIPAddress != 123.123.* }", true],
    ["{ $.sourceIPAddress != 111.111.* }", false],
    ['{ $.arrayKey[0] = "value" }', true],
    ['{ $.arrayKey[7] = "value" }', false],
    ["{ $.eventType = %Trail% }", true],
    ["{ $.eventType != %Trail% }", false],
    ["{ $.arrayKey[*] = %val.{2}% }", true],
    [String.raw`{ $.* = %111\.111\.111\.1[0-9]{1,2}% }`, true],
    ["{ $.['cluster.name'] = \"c\" }", true],
    ['{ $.detail-type = "ECS*" }', true],
    ["{ $.SomeObject IS NULL }", true],
    ["{ $.ThisFlag IS TRUE }", true],
    ["{ $.ThisFlag IS FALSE }", false],
    ["{ $.eventType IS NULL }", false],
    ["{ $.SomeOtherObject NOT EXISTS }", true],
    ["{ $.SomeObject NOT EXISTS }", false],
    ["{ $.objectList[1].id = 2 }", true],
    ["{ $.latency = * }", true],
    ["{ $.latency > 50 }", true],
    ["{ $.latency < 50 }", false],
    ["{ $.latency >= 5.05e1 }", true],
    ["{ $.latency <= -1 }", false],
    ["{ $.latency != 50.5 }", false],
    ["{ $.code = 404 }", true],
    ["{ $.code = 4* }", true],
    ['{ $.objectList[0].id = "1" }', true],
  ])("%s", (pattern, matches) => {
    expect(compileFilterPattern(pattern)(TRAIL)).toBe(matches);
  });

  it.each(["=", "!="])("holds for no array, object or absent member (%s)", (operator) => {
    for (const selector of ["$.arrayKey", "$.objectList[0]", "$.absent", "$.SomeObject", "$.ThisFlag"]) {
      expect(compileFilterPattern(`{ ${selector} ${operator} 1 }`)(TRAIL)).toBe(false);
    }
  });

  it("holds for no message that is not JSON", () => {
    const matches = compileFilterPattern("{ $.a NOT EXISTS }");
    expect(["", "text", "1", "null", '"a"', "{}", '{"a":1}'].filter(matches)).toEqual(["{}"]);
  });

  it("does not see what every object has", () => {
    expect(compileFilterPattern("{ $.constructor NOT EXISTS }")("{}")).toBe(true);
    expect(compileFilterPattern("{ $.__proto__ NOT EXISTS }")("{}")).toBe(true);
  });
});

describe("several conditions", () => {
  it.each<[pattern: string, matches: boolean]>([
    ['{ ($.user.id = 1) && ($.users[0].email = "John.Doe@example.com") }', true],
    [
      '{ $.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = "nonmatch" && $.actions[2] = "nonmatch" }',
      true,
    ],
    [
      '{ ($.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = "nonmatch") && $.actions[2] = "nonmatch" }',
      false,
    ],
    ['{ ($.user.id = 2 && $.users[0].email = "nonmatch") || $.actions[2] = "GET" }', false],
    ["{ $.coordinates[1][2] = 6 && ( $.user.id = 1 && ($.actions[0] = GET) ) }", true],
  ])("%s", (pattern, matches) => {
    expect(compileFilterPattern(pattern)(USERS)).toBe(matches);
  });
});

describe("refused", () => {
  it.each<[pattern: string, refusal: string]>([
    ['{ $.a = "b"', "If a filter pattern starts with '{' it must end with '}'"],
    ['{ $."sc-status" = 5* }', `Invalid character(s) in term '$."'`],
    ["{ $.a = a@b }", "Invalid character(s) in term '@'"],
    ["{ a = 1 }", "Invalid character(s) in term 'a'"],
    ["{ $.a }", "Invalid filter pattern"],
    ["{ }", "Invalid filter pattern"],
    ["{ $.a > b }", "Invalid filter pattern"],
    ["{ $.a EXISTS }", "Invalid character(s) in term 'E'"],
    ["{ ($.a = 1 }", "Invalid filter pattern"],
    ["{ $.a = 1 && }", "Invalid filter pattern"],
    ["{ $.*[*] = 1 }", "Invalid filter pattern"],
    ["{ $.a[*] = 1 || $.b[*] = 1 || $.c[*] = 1 || $.d[*] = 1 }", "Invalid filter pattern"],
    ["{ $.a = %1% || $.b = %2% || $.c = %3% }", "Invalid filter pattern"],
    ["{ $.a = %(% }", "Invalid character(s) in term '('"],
  ])("%s", (pattern, refusal) => {
    expect(refusalOf(pattern)).toBe(`InvalidParameterException: ${refusal}`);
  });
});
