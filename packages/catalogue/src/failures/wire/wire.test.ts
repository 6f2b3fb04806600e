import { describe, expect, it } from "vitest";
import { Failure } from "../../failure.js";
import { describeMissingHeaderParts, describeMissingQueryParts } from "./describe-missing-parts.js";
import { describeViolation } from "./describe-violation.js";
import { refuseValidation } from "./refuse-validation.js";
import { refuseWire } from "./refuse-wire.js";
import { signatureDoesNotMatch } from "./signature-does-not-match.js";
import { unexpectedFieldType } from "./unexpected-field-type.js";
import type { Violation } from "./violation.js";

function raised(act: () => never): Failure {
  try {
    return act();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

const missing: Violation = { path: "roleName", value: undefined, constraint: { kind: "required" } };
const long: Violation = {
  path: "tags.1.member.key",
  value: "k",
  text: "k",
  constraint: { kind: "max-length", limit: 0 },
};

describe("describeViolation", () => {
  it.each([
    [missing, "Value null at 'roleName' failed to satisfy constraint: Member must not be null"],
    [
      long,
      "Value 'k' at 'tags.1.member.key' failed to satisfy constraint: Member must have length less than or equal to 0",
    ],
    [
      { path: "password", value: "s", constraint: { kind: "min-length", limit: 2 } },
      "Value at 'password' failed to satisfy constraint: Member must have length greater than or equal to 2",
    ],
    [
      { path: "n", value: 0, text: "0", constraint: { kind: "min-value", limit: 1 } },
      "Value '0' at 'n' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ],
    [
      { path: "n", value: 9, text: "9", constraint: { kind: "max-value", limit: 1 } },
      "Value '9' at 'n' failed to satisfy constraint: Member must have value less than or equal to 1",
    ],
    // Recorded: Lambda, cors.allowMethods (without its last clause); Cognito, logins.
    [
      {
        path: "l",
        value: ["x"],
        text: "[x]",
        constraint: {
          kind: "items",
          limit: [
            { kind: "max-length", limit: 6 },
            { kind: "pattern", limit: ".*" },
          ],
        },
      },
      "Value '[x]' at 'l' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 6, Member must satisfy regular expression pattern: .*]",
    ],
    [
      {
        path: "m",
        value: { a: "" },
        text: "{a=}",
        constraint: {
          kind: "values",
          limit: [
            { kind: "max-length", limit: 50000 },
            { kind: "min-length", limit: 1 },
          ],
        },
      },
      "Value '{a=}' at 'm' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 50000, Member must have length greater than or equal to 1]",
    ],
    [
      {
        path: "m",
        value: { a: "" },
        text: "{a=}",
        constraint: { kind: "keys", limit: [{ kind: "enum", limit: ["b", "c"] }] },
      },
      "Value '{a=}' at 'm' failed to satisfy constraint: Map keys must satisfy constraint: [Member must satisfy enum value set: [b, c]]",
    ],
  ] satisfies [Violation, string][])("%#", (violation, text) => {
    expect(describeViolation(violation)).toBe(text);
  });
});

describe("refuseValidation", () => {
  it("counts the violations and joins them", () => {
    expect(raised(() => refuseValidation("iam", [missing])).message).toMatch(
      /^1 validation error detected: Value null/,
    );
    expect(raised(() => refuseValidation("iam", [missing, long])).message).toBe(
      `2 validation errors detected: ${describeViolation(missing)}; ${describeViolation(long)}`,
    );
  });

  it.each([
    ["iam", [], "ValidationError"],
    ["cloudwatch", [], "ValidationError"],
    ["sfn", [], "ValidationException"],
    ["ecs", ["InvalidParameterException"], "InvalidParameterException"],
    ["logs", ["InvalidParameterException", "ResourceNotFoundException"], "InvalidParameterException"],
    ["logs", ["ValidationException"], "ValidationException"],
  ])("gives the code of %s (%j)", (service, declared, code) => {
    expect(raised(() => refuseValidation(service, [missing], declared))).toMatchObject({ code, status: 400 });
  });
});

it("refuseWire gives the family's code and status, and keeps further values", () => {
  expect(raised(() => refuseWire(signatureDoesNotMatch, "json", {}))).toMatchObject({
    code: "InvalidSignatureException",
    status: 400,
  });
  expect(raised(() => refuseWire(signatureDoesNotMatch, "query", {}))).toMatchObject({
    code: "SignatureDoesNotMatch",
    status: 403,
  });
  expect(raised(() => refuseWire(unexpectedFieldType, "json", {}, { path: "a.b" })).values).toEqual({ path: "a.b" });
});

it("lists the missing parts of a signature in order", () => {
  expect(describeMissingHeaderParts(["Credential", "Date"])).toBe(
    "Authorization header requires 'Credential' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ",
  );
  expect(describeMissingQueryParts(["X-Amz-Date"])).toBe("AWS query-string parameters must include 'X-Amz-Date'. ");
});
