import { describe, expect, it } from "vitest";
import type { Constraint } from "../wire/violation.js";
import { invalidInputFor } from "./invalid-input-for.js";

const constraints: readonly (readonly [Constraint, string])[] = [
  [{ kind: "required" }, "INPUT_REQUIRED"],
  [{ kind: "min-length", limit: 1 }, "MIN_LENGTH_EXCEEDED"],
  [{ kind: "max-length", limit: 1 }, "MAX_LENGTH_EXCEEDED"],
  [{ kind: "min-value", limit: 1 }, "MIN_VALUE_EXCEEDED"],
  [{ kind: "max-value", limit: 1 }, "MAX_VALUE_EXCEEDED"],
  [{ kind: "enum", limit: ["ALL"] }, "INVALID_ENUM"],
  [{ kind: "pattern", limit: "^o-" }, "INVALID_PATTERN"],
  [{ kind: "items", limit: [{ kind: "pattern", limit: "^o-" }] }, "INVALID_PATTERN"],
];

describe("an input of Organizations that breaks its model", () => {
  it.each(constraints)("%j", (constraint, Reason) => {
    const mode = invalidInputFor({ path: "x", value: undefined, constraint });
    expect(mode).toMatchObject({ code: "InvalidInputException", members: { Reason } });
  });
});
