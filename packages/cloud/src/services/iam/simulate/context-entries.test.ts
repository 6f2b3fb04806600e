import { describe, expect, it } from "vitest";
import { iamForTest } from "../testing/iam-for-test.js";
import { entry, policyOf, simulateCustom, told } from "../testing/simulation-for-test.js";

const gate = iamForTest();
const custom = (input: object) => simulateCustom(gate, input);
const refused = (input: object) =>
  gate.refusal("SimulateCustomPolicy", { PolicyInputList: [policyOf()], ActionNames: ["s3:GetObject"], ...input });

describe("context entries", () => {
  it.each<[string, object, object, readonly string[]]>([
    ["a key that was not given", { StringEquals: { "stack:key": "yes" } }, {}, ["implicitDeny", "stack:key"]],
    [
      "a key of a statement on something else",
      { StringEquals: { "stack:key": "yes" } },
      { ActionNames: ["s3:PutObject"] },
      ["implicitDeny", "stack:key"],
    ],
    [
      "variables",
      { StringEquals: { "aws:userid": "${stack:other}" } },
      {},
      ["implicitDeny", "aws:userid", "stack:other"],
    ],
    [
      "no key that was given",
      { StringEquals: { "stack:key": "yes" } },
      entry("STACK:key", "string", "no"),
      ["implicitDeny"],
    ],
    ["nothing when it is allowed", { StringNotEquals: { "stack:key": "yes" } }, {}, ["allowed"]],
    [
      "no key, of each type",
      { NumericLessThan: { "stack:key": "200" } },
      entry("stack:key", "numeric", "1e2"),
      ["allowed"],
    ],
    [
      "no key, a list",
      { "ForAnyValue:StringEquals": { "stack:key": "b" } },
      entry("stack:key", "stringList", "a", "b"),
      ["allowed"],
    ],
    ["no key, a boolean", { Bool: { "stack:key": "true" } }, entry("stack:key", "boolean", "TRUE"), ["allowed"]],
    [
      "no key, an address",
      { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } },
      entry("aws:SourceIp", "ip", "10.1.2.3"),
      ["allowed"],
    ],
    [
      "no key, a date",
      { DateLessThan: { "aws:CurrentTime": "2030-01-01" } },
      entry("aws:CurrentTime", "date", "2026-01-01T00:00:00Z"),
      ["allowed"],
    ],
  ])("misses %s", (_, Condition, input, expected) => {
    const [result] = custom({ PolicyInputList: [policyOf({ Condition })], ...input });
    expect([result?.EvalDecision, ...(result?.MissingContextValues ?? [])]).toEqual(expected);
  });

  it.each<[string, object, string]>([
    [
      "ContextKeyName cannot be null or empty.",
      { ContextEntries: [{ ContextKeyType: "string", ContextKeyValues: ["a"] }] },
      "context-name-missing",
    ],
    [
      "Context key stack:key has invalid type null.",
      { ContextEntries: [{ ContextKeyName: "stack:key", ContextKeyValues: ["a"] }] },
      "context-type-missing",
    ],
    [
      "Context values for context key stack:key cannot be null or empty.",
      entry("stack:key", "stringList"),
      "context-values-missing",
    ],
    [
      "Context key string expected a single value, but received 2.",
      entry("stack:key", "string", "a", "b"),
      "context-value-not-single",
    ],
    [
      "Invalid context value for key stack:key: expected numeric format.",
      entry("stack:key", "numericList", "1", "abc"),
      "context-value-invalid",
    ],
    [
      "Invalid context value for key stack:key: expected DateTime format.",
      entry("stack:key", "date", "tomorrow"),
      "context-value-invalid",
    ],
    [
      "Invalid context value for key stack:key: expected IP address.",
      entry("stack:key", "ip", "999.0.0.1"),
      "context-value-invalid",
    ],
    [
      "Invalid context value for key stack:key: expected base-64 encoded binary format.",
      entry("stack:key", "binary", "!"),
      "context-value-invalid",
    ],
    [
      "Duplicate context key: STACK:KEY.",
      {
        ContextEntries: [
          ...entry("stack:key", "string", "a").ContextEntries,
          ...entry("STACK:KEY", "string", "a").ContextEntries,
        ],
      },
      "context-key-duplicate",
    ],
  ])("is refused: %s", (message, input, id) => {
    expect(refused(input)).toEqual({ id: `iam.${id}`, code: "InvalidInput", status: 400, message });
  });

  it("takes any name for a key", () => {
    const Condition = { StringEquals: { __proto__x: "a" } };
    const input = { PolicyInputList: [policyOf({ Condition })], ...entry("__proto__", "stringList", "a") };
    expect(custom(input)[0]?.MissingContextValues).toEqual(["__proto__x"]);
  });

  it("passes over entries without anything in them, and options without resources", () => {
    expect(told(custom({ ContextEntries: [{}], ResourceHandlingOption: "fictional" }))).toEqual([
      "allowed PolicyInputList.1",
    ]);
  });
});
