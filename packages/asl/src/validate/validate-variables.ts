import { aslProblems } from "@understudy/catalogue";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import type { Findings } from "./findings.js";

const variableName = /^[\p{ID_Start}][\p{ID_Continue}]{0,79}$/u;

/** The names that a state's Assign, and those of its catchers and choice rules, give to variables. */
export function validateVariables(state: JsonObject, place: string, findings: Findings): void {
  checkNames(state.Assign, `${place}/Assign`, findings);
  for (const field of ["Catch", "Choices"]) {
    const entries = Array.isArray(state[field]) ? (state[field] as readonly Json[]) : [];
    for (const [i, entry] of entries.entries()) {
      if (isJsonObject(entry)) checkNames(entry.Assign, `${place}/${field}[${i}]/Assign`, findings);
    }
  }
}

function checkNames(assign: Json | undefined, location: string, findings: Findings): void {
  if (!isJsonObject(assign)) return;
  for (const field of Object.keys(assign)) {
    const name = field.endsWith(".$") ? field.slice(0, -2) : field;
    if (name === "states") findings.error("RESERVED_VARIABLE_NAME", aslProblems.reservedVariable, location);
    else if (!variableName.test(name))
      findings.error("INVALID_VARIABLE_NAME", aslProblems.variableName(name), location);
  }
}
