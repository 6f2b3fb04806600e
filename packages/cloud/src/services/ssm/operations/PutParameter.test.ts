import { describe, expect, it } from "vitest";
import { allow, arnOf, notAllowed, parametersForTest } from "../testing/parameters-for-test.js";

const input = { Name: "/app/db", Value: "v", Type: "String" };

it("makes a parameter, and a version of it with Overwrite", () => {
  const { call } = parametersForTest();
  expect(call("PutParameter", input)).toEqual({ Version: 1, Tier: "Standard" });
  const over = { Name: "/app/db", Value: "w", Overwrite: true };
  expect(call("PutParameter", over)).toEqual({ Version: 2, Tier: "Standard" });
  expect(call("GetParameter", { Name: "/app/db" })).toMatchObject({ Parameter: { Value: "w", Version: 2 } });
});

describe("a name", () => {
  const RULES = /^Parameter name: can't be prefixed with "ssm" \(case-insensitive\)\. If formed as a path/;
  it.each([
    ["awsome", "ValidationException", /^Parameter name: can't be prefixed with "aws" or "ssm"/],
    ["SSM-x", "ValidationException", /^Parameter name: can't be prefixed with "aws" or "ssm"/],
    ["/aws/x", "AccessDeniedException", /^No access to reserved parameter name: \/aws\/x\.$/],
    ["/ssm/x", "ValidationException", RULES],
    ["a b", "ValidationException", RULES],
    ["/a//b", "ValidationException", RULES],
    ["a/b", "ValidationException", /^Parameter name must be a fully qualified name\.$/],
    ["/a/", "ValidationException", /^Parameter name must not end with slash\.$/],
    ["/a".repeat(16), "HierarchyLevelLimitExceededException", /^A hierarchy can have a maximum of 15 levels\.$/],
  ])("%s is refused", (Name, code, message) => {
    const refused = parametersForTest().refusal("PutParameter", { ...input, Name });
    expect(refused).toMatchObject({ code, status: 400, message: expect.stringMatching(message) });
  });

  it("of 15 levels is taken; with and without the first slash it is the same", () => {
    const { call, refusal } = parametersForTest();
    expect(call("PutParameter", { ...input, Name: "/a".repeat(15) })).toMatchObject({ Version: 1 });
    call("PutParameter", { ...input, Name: "plain" });
    expect(refusal("PutParameter", { ...input, Name: "/plain" }).code).toBe("ParameterAlreadyExists");
  });
});

const TAGS = { Tags: [{ Key: "a", Value: "b" }] };
it.each([
  [{}, "ParameterAlreadyExists", /^The parameter already exists\. /],
  [{ Name: "/new", Type: undefined }, "ValidationException", /^A parameter type is required /],
  [{ Name: "/new", Value: "" }, "ValidationException", /^1 validation error detected: Value '' at 'value' /],
  [{ Overwrite: true, ...TAGS }, "ValidationException", /^Invalid request: tags and overwrite /],
  [{ Overwrite: true, Type: "StringList" }, "HierarchyTypeMismatchException", /^Parameter Store does not support /],
  [{ Name: "/new", KeyId: "alias/mine" }, "ValidationException", /^KeyId is required for SecureString /],
  [{ Name: "/new", Type: "SecureString", KeyId: "alias/mine" }, "InvalidKeyId", /^Invalid keyId: alias\/mine$/],
  [{ Name: "/new", DataType: "Text" }, "ValidationException", /^The following data type is not supported: Text /],
  [
    { Name: "/new", Tags: Array.from({ length: 51 }, (_, i) => ({ Key: `k${i}`, Value: "" })) },
    "TooManyTagsError",
    /too many tags/,
  ],
])("refuses %j", (more, code, message) => {
  const { put, refusal } = parametersForTest();
  put("/app/db");
  const refused = refusal("PutParameter", { ...input, ...more });
  expect(refused).toMatchObject({ code, status: 400, message: expect.stringMatching(message) });
});

it("answers parameter policies as not implemented", () => {
  const refused = parametersForTest().refusal("PutParameter", { ...input, Policies: "[]" });
  expect(refused.status).toBe(501);
});

describe("a tier", () => {
  const value = (length: number) => "x".repeat(length);
  it.each([
    [4096, undefined, "Standard"],
    [4096, "Intelligent-Tiering", "Standard"],
    [4097, "Intelligent-Tiering", "Advanced"],
    [10, "Advanced", "Advanced"],
    [8192, "Advanced", "Advanced"],
  ])("takes %i characters with %s as %s", (length, Tier, expected) => {
    const made = parametersForTest().call("PutParameter", { ...input, Value: value(length), Tier });
    expect(made).toEqual({ Version: 1, Tier: expected });
  });

  it.each([
    [4097, undefined, /^Standard tier parameters support a maximum parameter value of 4096 characters\. /],
    [4097, "Standard", /^Standard tier parameters /],
    [8193, "Advanced", /^Advanced tier parameters support a maximum parameter value of 8192 characters\.$/],
  ])("refuses %i characters with %s", (length, Tier, message) => {
    const refused = parametersForTest().refusal("PutParameter", { ...input, Value: value(length), Tier });
    expect(refused).toMatchObject({ code: "ValidationException", message: expect.stringMatching(message) });
  });

  it("stays advanced", () => {
    const { call, refusal } = parametersForTest();
    call("PutParameter", { ...input, Tier: "Advanced" });
    expect(call("PutParameter", { ...input, Overwrite: true })).toEqual({ Version: 2, Tier: "Advanced" });
    const refused = refusal("PutParameter", { ...input, Overwrite: true, Tier: "Standard" });
    expect(refused.message).toMatch(/^This parameter uses the advanced-parameter tier\. /);
  });
});

describe("an allowed pattern", () => {
  it("is asked of the value, also of later ones", () => {
    const { call, refusal } = parametersForTest();
    const digits = { ...input, AllowedPattern: "\\d+" };
    expect(refusal("PutParameter", digits)).toMatchObject({
      code: "ParameterPatternMismatchException",
      message: "Parameter value, cannot be validated against allowedPattern: \\d+",
    });
    call("PutParameter", { ...digits, Value: "12" });
    const over = { ...input, Overwrite: true };
    expect(refusal("PutParameter", over).code).toBe("ParameterPatternMismatchException");
  });

  it("must be one", () => {
    const refused = parametersForTest().refusal("PutParameter", { ...input, AllowedPattern: "(" });
    expect(refused.code).toBe("InvalidAllowedPatternException");
  });

  it.each(["(a+)+", "(a|a)*", "((a)*)*", "(?:a?){9}x*", ".*.*.*.*x"])(
    "that could take ages is not tried: %s",
    (pattern) => {
      const long = { ...input, Value: "a".repeat(4000), AllowedPattern: pattern };
      expect(parametersForTest().refusal("PutParameter", long).status).toBe(501);
    },
  );
});

it("keeps a hundred versions, unless the oldest has a label", () => {
  const { call, refusal } = parametersForTest();
  const again = (i: number) => call("PutParameter", { ...input, Value: `${i}`, Overwrite: true });
  for (let i = 1; i <= 101; i += 1) again(i);
  expect(refusal("GetParameter", { Name: "/app/db:1" }).code).toBe("ParameterVersionNotFound");
  call("LabelParameterVersion", { Name: "/app/db", ParameterVersion: 2, Labels: ["keep"] });
  const refused = refusal("PutParameter", { ...input, Overwrite: true });
  expect(refused).toMatchObject({
    code: "ParameterMaxVersionLimitExceeded",
    message: expect.stringContaining("Version 2, the oldest version, can't be deleted"),
  });
});

it("needs its permission, and ssm:AddTagsToResource where tags are given", () => {
  const { user, refusal, call } = parametersForTest();
  expect(refusal("PutParameter", input, { as: user() })).toEqual(notAllowed("PutParameter", arnOf("/app/db")));
  const condition = { StringEquals: { "ssm:Overwrite": "false", "aws:RequestTag/a": "b" } };
  const put = allow("ssm:PutParameter", arnOf("/app/*"), condition);
  const tagged = { ...input, ...TAGS };
  expect(refusal("PutParameter", input, { as: user(put) }).cause).toBe("condition-mismatch");
  expect(refusal("PutParameter", tagged, { as: user(put) }).message).toContain("ssm:AddTagsToResource");
  expect(call("PutParameter", tagged, { as: user(put, allow("ssm:AddTagsToResource")) })).toMatchObject({ Version: 1 });
});
