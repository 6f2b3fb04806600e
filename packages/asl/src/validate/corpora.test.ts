/** Definitions that AWS took or refused, where the corpora lie beside the project. Their README tells the form. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeDiagnostics } from "./describe-diagnostics.js";
import { validateDefinition } from "./validate-definition.js";

const FOLDER = new URL("../../../../../shared/corpora/", import.meta.url);
const ACTIVITY = "arn:aws:states:us-east-1:111111111111:activity:work";

interface Refused {
  readonly name: string;
  readonly params: { readonly definition: string; readonly type?: "STANDARD" | "EXPRESS" };
  readonly expectedError?: { readonly code: string; readonly message: string };
  readonly expectedResponse?: { readonly diagnostics: readonly object[]; readonly result: string };
}

describe.skipIf(!existsSync(FOLDER))("recorded definitions", () => {
  if (!existsSync(FOLDER)) return;
  const read = (file: string) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
  const taken: readonly {
    readonly name: string;
    readonly definition: object;
    readonly type: "STANDARD" | "EXPRESS";
  }[] = [...read("asl-corpus.json"), ...read("asl-tasks-corpus.json")];

  it("takes every definition that AWS took", () => {
    const refused = taken.flatMap(({ name, definition, type }) => {
      const text = JSON.stringify(definition).replaceAll("<<s0.activityArn>>", ACTIVITY);
      return validateDefinition(text, type)
        .filter(({ severity }) => severity === "ERROR")
        .map((diagnostic) => ({ name, ...diagnostic }));
    });
    expect(refused).toEqual([]);
  });

  const cases: readonly Refused[] = read("asl-invalid-corpus.json");
  const ofDefinitions = cases.filter(
    ({ expectedError, expectedResponse }) =>
      expectedResponse !== undefined || expectedError?.code === "InvalidDefinition",
  );
  it.each(ofDefinitions)("$name", ({ params, expectedError, expectedResponse }) => {
    const { definition, type = "STANDARD" } = params;
    const text = typeof definition === "string" ? definition : JSON.stringify(definition);
    const found = validateDefinition(text.replaceAll("<<s0.activityArn>>", ACTIVITY), type);
    if (expectedResponse)
      expect(found.filter(({ severity }) => severity === "ERROR")).toEqual(expectedResponse.diagnostics);
    else expect(`Invalid State Machine Definition: '${describeDiagnostics(found)}'`).toBe(expectedError!.message);
  });
});
