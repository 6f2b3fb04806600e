import { Failure } from "@understudy/catalogue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePattern } from "./compile-pattern.js";
import type { JsonObject } from "./json.js";

const matches = (pattern: object, event: object) => compilePattern(JSON.stringify(pattern))(event as JsonObject);

describe.each<[name: string, pattern: object, matching: readonly object[], others: readonly object[]]>([
  ["a value", { a: ["x"] }, [{ a: "x", b: 1 }], [{}, { a: "X" }, { a: null }, { a: { x: 1 } }, { A: "x" }]],
  ["one of several values", { a: ["x", 1, null, true] }, [{ a: 1 }, { a: null }, { a: true }], [{ a: "1" }, {}]],
  ["the empty text", { a: [""] }, [{ a: "" }], [{ a: "x" }, { a: null }]],
  ["numbers by value", { a: [300] }, [{ a: 300.0 }], [{ a: "300" }]],
  ["an array of the event", { a: ["x"] }, [{ a: ["y", "x"] }, { a: [["x"]] }], [{ a: [] }, { a: ["y"] }]],
  ["null and an empty array", { a: [null] }, [{ a: [null] }], [{ a: [] }, {}]],
  ["members inside", { a: { b: ["x"] } }, [{ a: { b: "x" } }], [{ a: "x" }, { a: {} }, { b: "x" }]],
  ["every member", { a: ["x"], b: ["y"] }, [{ a: "x", b: "y" }], [{ a: "x" }, { a: "x", b: "z" }]],
  [
    "an array of objects: one of them must have it all",
    { a: { b: ["x"], c: ["y"] } },
    [{ a: [{ b: "q" }, { b: "x", c: "y" }] }],
    [{ a: [{ b: "x" }, { c: "y" }] }],
  ],
  ["dots in the pattern", { "a.b": ["x"] }, [{ a: { b: "x" } }], [{ a: { b: { b: "x" } } }]],
  ["dots in the event", { a: { b: ["x"] } }, [{ "a.b": "x" }], [{ "a.b": { b: "x" } }]],
  ["prefix", { a: [{ prefix: "ab" }] }, [{ a: "abc" }, { a: "ab" }], [{ a: "Abc" }, { a: 1 }, {}]],
  ["prefix in any case", { a: [{ prefix: { "equals-ignore-case": "aB" } }] }, [{ a: "ABc" }], [{ a: "c" }]],
  ["suffix", { a: [{ suffix: ".png" }] }, [{ a: "x.png" }], [{ a: "x.PNG" }, { a: null }]],
  ["suffix in any case", { a: [{ suffix: { "equals-ignore-case": ".png" } }] }, [{ a: "x.PNG" }], [{ a: "png" }]],
  ["equals-ignore-case", { a: [{ "equals-ignore-case": "Alice" }] }, [{ a: "aLICE" }], [{ a: "alic" }, { a: 5 }]],
  ["wildcard", { a: [{ wildcard: "a*b*c" }] }, [{ a: "abc" }, { a: "axxbyyc" }], [{ a: "ac" }, { a: "abcd" }]],
  ["wildcard with parts that overlap", { a: [{ wildcard: "ab*ba" }] }, [{ a: "abba" }], [{ a: "aba" }]],
  ["wildcard alone", { a: [{ wildcard: "*" }] }, [{ a: "" }, { a: "x" }], [{ a: 1 }, {}]],
  ["an escaped star", { a: [{ wildcard: "a\\*\\\\*" }] }, [{ a: "a*\\x" }], [{ a: "ab\\x" }]],
  ["anything-but a text", { a: [{ "anything-but": "x" }] }, [{ a: "y" }, { a: null }, { a: 1 }], [{ a: "x" }, {}]],
  ["anything-but a number", { a: [{ "anything-but": 0 }] }, [{ a: 1 }, { a: "0" }], [{ a: 0 }, {}]],
  ["anything-but a list", { a: [{ "anything-but": ["x", "y"] }] }, [{ a: "z" }, { a: null }], [{ a: "y" }, {}]],
  ["anything-but numbers", { a: [{ "anything-but": [1, 2] }] }, [{ a: 3 }], [{ a: 2 }]],
  ["anything-but a prefix", { a: [{ "anything-but": { prefix: "x" } }] }, [{ a: "y" }, { a: null }], [{ a: "xy" }]],
  ["anything-but prefixes", { a: [{ "anything-but": { prefix: ["x", "y"] } }] }, [{ a: "z" }], [{ a: "yx" }, {}]],
  ["anything-but a suffix", { a: [{ "anything-but": { suffix: "x" } }] }, [{ a: "xy" }], [{ a: "yx" }]],
  ["anything-but suffixes", { a: [{ "anything-but": { suffix: ["x", "y"] } }] }, [{ a: 1 }], [{ a: "ax" }]],
  [
    "anything-but in any case",
    { a: [{ "anything-but": { "equals-ignore-case": ["x", "y"] } }] },
    [{ a: "z" }],
    [{ a: "X" }, { a: "y" }],
  ],
  ["anything-but a wildcard", { a: [{ "anything-but": { wildcard: "*/lib/*" } }] }, [{ a: "/x" }], [{ a: "/lib/x" }]],
  ["anything-but wildcards", { a: [{ "anything-but": { wildcard: ["a*", "b*"] } }] }, [{ a: "c" }], [{ a: "bc" }]],
  ["numeric equal", { a: [{ numeric: ["=", 5] }] }, [{ a: 5 }, { a: 5.0 }], [{ a: "5" }, { a: null }, { a: 6 }]],
  ["numeric above", { a: [{ numeric: [">", 5] }] }, [{ a: 5.1 }], [{ a: 5 }]],
  ["numeric range", { a: [{ numeric: [">=", 0, "<", 5] }] }, [{ a: 0 }, { a: 4.9 }], [{ a: 5 }, { a: -1 }]],
  ["numeric up to", { a: [{ numeric: ["<=", -1] }] }, [{ a: -1 }], [{ a: 0 }]],
  [
    "exists",
    { a: { b: [{ exists: true }] } },
    [{ a: { b: 1 } }, { a: { b: null } }],
    [{ a: {} }, { a: { b: {} } }, {}],
  ],
  ["exists in one of several", { a: { b: [{ exists: true }] } }, [{ a: [{ c: 1 }, { b: 1 }] }], [{ a: [{ c: 1 }] }]],
  ["exists not", { a: { b: [{ exists: false }] } }, [{ a: {} }, {}, { a: { c: 1 } }], [{ a: { b: 1 } }]],
  ["a value, or none", { a: [{ exists: false }, "x"] }, [{}, { a: "x" }], [{ a: "y" }]],
  ["cidr", { a: [{ cidr: "10.0.0.0/24" }] }, [{ a: "10.0.0.255" }], [{ a: "10.0.1.0" }, { a: "x" }, { a: 10 }]],
  [
    "cidr of IPv6",
    { a: [{ cidr: "2001:db8::/32" }] },
    [{ a: "2001:db8:1::1" }],
    [{ a: "2001:db9::" }, { a: "10.0.0.0" }],
  ],
  [
    "$or",
    { c: ["z"], $or: [{ a: ["x"] }, { b: [{ numeric: [">", 1] }] }] },
    [
      { c: "z", a: "x" },
      { c: "z", b: 2 },
    ],
    [{ c: "z" }, { a: "x" }, { c: "z", b: 1 }],
  ],
  [
    "$or inside",
    { a: { $or: [{ b: ["x"] }, { $or: [{ c: ["y"] }, { d: ["z"] }] }] } },
    [{ a: { b: "x" } }, { a: { d: "z" } }],
    [{ a: {} }],
  ],
  ["$or as a name", { $or: [{ prefix: "x" }, { suffix: "y" }] }, [{ $or: "xa" }], [{ a: "x" }]],
])("%s", (_, pattern, matching, others) => {
  it("matches", () => expect(matching.filter((event) => !matches(pattern, event))).toEqual([]));
  it("does not match others", () => expect(others.filter((event) => matches(pattern, event))).toEqual([]));
});

describe("refuses", () => {
  it.each<[text: string, reason: string]>([
    ["{'bad': 'quotation'}", "Invalid JSON"],
    ['["a"]', "Filter is not an object"],
    ['"a"', "Filter is not an object"],
    ["{}", "Empty objects are not allowed"],
    ['{"a":{}}', "Empty objects are not allowed"],
    ['{"int": 42}', '"int" must be an object or an array'],
    ['{"string": "my-value"}', '"string" must be an object or an array'],
    ['{"resources": []}', "Empty arrays are not allowed"],
    ['{"a": [["x"]]}', "Match value must be String, number, true, false, or null"],
    ['{"a": [{"EXISTS": true}]}', "Unrecognized match type EXISTS"],
    ['{"a": [{"constructor": true}]}', "Unrecognized match type constructor"],
    ['{"a": [{"exists": "true"}]}', "exists match pattern must be either true or false."],
    ['{"a": [{"prefix": "a", "suffix": "b"}]}', "Only one key allowed in match expression"],
    ['{"a": [{"prefix": ["2022-07-13"]}]}', "prefix match pattern must be a string"],
    ['{"a": [{"suffix": 123}]}', "suffix match pattern must be a string"],
    ['{"a": [{"equals-ignore-case": {"prefix": "ec2"}}]}', "equals-ignore-case match pattern must be a string"],
    ['{"a": [{"wildcard": 123}]}', "wildcard match pattern must be a string"],
    ['{"a": [{"wildcard": "arn:aws:events:us-east-1:**:event-bus/*"}]}', "Consecutive wildcard characters at pos 26"],
    ['{"a": [{"numeric": [">", 0, ">", 0]}]}', "Bad numeric range operator: >"],
    ['{"a": [{"numeric": [">", 0, "<"]}]}', "Value of < must be numeric"],
    ['{"a": [{"numeric": "> 0"}]}', "Value of numeric must be an array."],
    ['{"a": [{"numeric": ["!", 0]}]}', "Unrecognized numeric range operator: !"],
    ['{"a": [{"numeric": [">", 5, "<", 5]}]}', "Bottom must be less than top"],
    ['{"a": [{"cidr": "10.0.0.0"}]}', "Malformed CIDR, one '/' required"],
    ['{"a": [{"cidr": "10.0.0.0/xx"}]}', "Malformed CIDR, mask bits must be an integer"],
    ['{"a": [{"cidr": "xx.11.xx/8"}]}', "Nonstandard IP address: xx.11.xx"],
    ['{"a": [{"cidr": "xxxx:db8:1234:1a00::/64"}]}', "Nonstandard IP address: xxxx:db8:1234:1a00::"],
    ['{"a": [{"cidr": ["bad-type"]}]}', "prefix match pattern must be a string"],
    [
      '{"a": [{"anything-but": {"equals-ignore-case": [123, 456]}}]}',
      "Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.",
    ],
    ['{"a": [{"anything-but": {"prefix": 123}}]}', "prefix/suffix match pattern must be a string"],
    ['{"a": [{"anything-but": {"suffix": ""}}]}', "Null prefix/suffix not allowed"],
    ['{"a": [{"anything-but": {"wildcard": [123, "*/dir/*"]}}]}', "wildcard match pattern must be a string"],
    [
      '{"a": [{"anything-but": {"prefix": {"equals-ignore-case": "file"}}}]}',
      "Value of anything-but must be an array or single string/number value.",
    ],
    ['{"a": [{"anything-but": {"numeric": [">", 1]}}]}', "Unsupported anything-but pattern: numeric"],
    ['{"a": [{"anything-but": []}]}', "Empty arrays are not allowed"],
    [
      '{"a": [{"anything-but": ["x", 1]}]}',
      "Inside anything but list, either all values are number or string, mixed type is not supported",
    ],
  ])("%s", (text, reason) => {
    expect(refusalOf(text)).toMatchObject({
      code: "InvalidEventPatternException",
      status: 400,
      message: `Event pattern is not valid. Reason: ${reason}`,
    });
  });

  it("or reads, and never breaks, whatever it is given", () => {
    fc.assert(
      fc.property(fc.json(), fc.object(), (text, event) => {
        const refusal = refusalOf(text);
        if (refusal === undefined) expect(typeof compilePattern(text)(event as JsonObject)).toBe("boolean");
        else expect(refusal).toBeInstanceOf(Failure);
      }),
    );
  });
});

function refusalOf(text: string): unknown {
  try {
    compilePattern(text);
    return undefined;
  } catch (error) {
    return error;
  }
}
