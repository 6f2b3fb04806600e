import { aslProblems, jsonProblems } from "@understudy/catalogue";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import { jsonProblem } from "../json/json-problem.js";
import type { Diagnostic } from "./diagnostic.js";
import { Findings } from "./findings.js";
import { validateMachine } from "./validate-machine.js";
import { validateTransitions } from "./validate-transitions.js";

/**
 * What AWS finds wrong with a definition, as ValidateStateMachineDefinition lists it: errors before warnings. CreateStateMachine and
 * UpdateStateMachine refuse a definition with errors (`describeDiagnostics`). Transitions are looked at where the rest is right.
 */
export function validateDefinition(text: string, type: "STANDARD" | "EXPRESS"): readonly Diagnostic[] {
  const findings = new Findings();
  const whole = read(text, findings);
  if (whole !== undefined && !isJsonObject(whole)) findings.schema(aslProblems.notAnObject, "/");
  if (isJsonObject(whole)) validateWhole(whole, type, findings);
  const { all } = findings;
  return [...all.filter(({ severity }) => severity === "ERROR"), ...all.filter(({ severity }) => severity !== "ERROR")];
}

function validateWhole(whole: JsonObject, type: "STANDARD" | "EXPRESS", findings: Findings): void {
  try {
    validateMachine(whole, "", { findings, type, whole, states: new Set(), labels: new Set() });
    if (!findings.all.some(({ severity }) => severity === "ERROR")) validateTransitions(whole, "", findings);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    findings.error("TOO_DEEPLY_NESTED", aslProblems.tooDeeplyNested, "/");
  }
}

function read(text: string, findings: Findings): Json | undefined {
  const problem = jsonProblem(text);
  if (!problem) return JSON.parse(text);
  const lines = text.slice(0, problem.end).split("\n");
  const place = jsonProblems.location(text, lines.length, (lines.at(-1)?.length ?? 0) + 1);
  findings.error("INVALID_JSON_DESCRIPTION", `${problem.message}\n at ${place}`, place);
  return undefined;
}
