import { expect, it } from "vitest";
import { expectDenied, PASS, statesForTest } from "../testing/states-for-test.js";

it("tells what is wrong, and how much of it was left out", () => {
  const { call } = statesForTest();
  expect(call("ValidateStateMachineDefinition", { definition: PASS })).toEqual({
    result: "OK",
    diagnostics: [],
    truncated: false,
  });
  const definition = "{}";
  expect(call("ValidateStateMachineDefinition", { definition })).toMatchObject({
    result: "FAIL",
    diagnostics: [{ severity: "ERROR", code: "SCHEMA_VALIDATION_FAILED", location: "/" }],
    truncated: false,
  });
});

it("needs its permission", () => expectDenied("ValidateStateMachineDefinition", { definition: PASS }, "*"));
