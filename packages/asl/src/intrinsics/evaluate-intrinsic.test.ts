import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PathSyntaxError } from "../path/path-syntax-error.js";
import type { Scope } from "../run/scope.js";
import { servicesForTest } from "../testing/services-for-test.js";
import { decodeBase64, encodeBase64 } from "./base64.js";
import { evaluateIntrinsic } from "./evaluate-intrinsic.js";
import { parseIntrinsic } from "./parse-intrinsic.js";

const scope: Scope = {
  input: {
    list: [1, 2, 2, { a: 1 }, { a: 1 }],
    name: "Ann",
    text: "a,b;c",
    object: { a: 1, b: [true, null] },
    zero: 0,
  },
  variables: { greeting: "Hello {}!" },
  context: { Execution: { Name: "run-1" } },
  language: "JSONPath",
  state: "S",
  enteredEventId: 2,
};

function call(text: string) {
  return evaluateIntrinsic(parseIntrinsic(text), scope, servicesForTest());
}

describe("an intrinsic function", () => {
  it.each([
    ["States.Format('{} is {}', $.name, $.zero)", "Ann is 0"],
    ["States.Format($greeting, $.name)", "Hello Ann!"],
    ["States.Format('\\{\\} \\'{}\\' \\\\', $.object)", "{} '{a=1, b=[true, null]}' \\"],
    ["States.Format('{}', $$.Execution.Name)", "run-1"],
    ["States.StringToJson('{\"a\":[1]}')", { a: [1] }],
    ["States.StringToJson('')", null],
    ["States.JsonToString($.object)", '{"a":1,"b":[true,null]}'],
    ["States.Array()", []],
    ["States.Array(1, 'x', null, true, $.zero)", [1, "x", null, true, 0]],
    ["States.ArrayPartition($.list, 2)", [[1, 2], [2, { a: 1 }], [{ a: 1 }]]],
    ["States.ArrayContains($.list, $.object)", false],
    ["States.ArrayContains($.list, 2)", true],
    ["States.ArrayRange(1, 9, 2)", [1, 3, 5, 7, 9]],
    ["States.ArrayRange(3, 0, -1)", [3, 2, 1, 0]],
    ["States.ArrayRange(3, 0, 1)", []],
    ["States.ArrayGetItem($.list, 1)", 2],
    ["States.ArrayLength($.list)", 5],
    ["States.ArrayUnique($.list)", [1, 2, { a: 1 }]],
    ["States.Base64Encode('ä€😀')", "w6Tigqzwn5iA"],
    ["States.Base64Decode('w6Tigqzwn5iA')", "ä€😀"],
    ["States.Hash('input data', 'SHA-1')", "aaff4a450a104cd177d28d18d74485e8cae074b7"],
    ["States.JsonMerge($.object, States.StringToJson('{\"b\":2}'), false)", { a: 1, b: 2 }],
    ["States.MathAdd(-1.5, 2.5)", 2],
    ["States.MathRandom(1, 5)", 3],
    ["States.MathRandom(0, 1000, 42)", 727],
    ["States.StringSplit($.text, ',;')", ["a", "b", "c"]],
    ["States.UUID()", "00000000-0000-4000-8000-000000000001"],
    ["States.ArrayGetItem(States.StringSplit('a b', ' '), States.MathAdd(0, 1))", "b"],
  ])("%s", (text, value) => {
    expect(call(text)).toEqual(value);
  });

  it.each([
    ["States.Format('{}')", "The number of arguments must match the number of occurrences of {} in the template"],
    ["States.Format('x', 1)", "The number of arguments must match the number of occurrences of {} in the template"],
    ["States.Format(1)", "The argument 1 of States.Format must be a string"],
    ["States.Format()", "Invalid number of arguments for States.Format"],
    ["States.StringToJson('x')", "'x' is not valid JSON"],
    ["States.ArrayPartition($.list, 0)", "The chunk size must be a positive integer"],
    ["States.ArrayRange(0, 1, 0)", "The step must not be 0"],
    ["States.ArrayRange(0, 1000, 1)", "The result must not have more than 1000 items"],
    ["States.ArrayGetItem($.list, 5)", "The index 5 is out of range"],
    ["States.ArrayLength($.name)", "The argument 1 of States.ArrayLength must be an array"],
    ["States.Base64Decode('*')", "The argument is not valid Base64"],
    ["States.Hash('x', 'CRC')", "The algorithm CRC is not supported"],
    ["States.JsonMerge($.object, $.object, true)", "Only shallow merging is supported"],
    ["States.MathRandom(5, 5)", "The start number must be less than the end number"],
    ["States.UUID(1)", "Invalid number of arguments for States.UUID"],
    ["States.ArrayLength($.nope)", "The JsonPath argument for the field '$.nope' could not be found in the input"],
    ["States.Format('{}', $$.Nope.Deep)", "The JsonPath argument for the field '$.Nope.Deep' could not be found"],
    ["States.Format('{}', $.zero[0])", "Filter: [0] can only be applied to arrays. Current context is: 0"],
  ])("%s fails", (text, message) => {
    expect(() => call(text)).toThrow(message);
  });

  it.each([
    "States.Nope(1)",
    "States.Format('a\\\"b')",
    "States.Format('a",
    "States.Array(1,)",
    "States.Array(1",
    "States.Array(1) x",
    "States.Array(a)",
    "States.Array(".repeat(11) + ")".repeat(11),
  ])("%s is none", (text) => {
    expect(() => parseIntrinsic(text)).toThrow(PathSyntaxError);
  });

  it("decodes what it encodes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decodeBase64(encodeBase64(text))).toBe(text);
      }),
    );
  });
});
