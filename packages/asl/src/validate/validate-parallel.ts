import { aslProblems } from "@understudy/catalogue";
import { isJsonObject } from "../json/is-json-object.js";
import type { JsonObject } from "../json/json-object.js";
import { validateMachine } from "./validate-machine.js";
import type { Validation } from "./validation.js";

/** A Parallel's branches. */
export function validateParallel(state: JsonObject, place: string, validation: Validation): void {
  const { findings } = validation;
  const { Branches: branches } = state;
  if (branches === undefined) {
    findings.schema(aslProblems.required(["Branches"]), place);
    return;
  }
  if (!Array.isArray(branches)) {
    findings.schema(aslProblems.type("ARRAY"), `${place}/Branches`);
    return;
  }
  if (branches.length === 0) {
    findings.schema(aslProblems.empty, `${place}/Branches`);
    return;
  }
  for (const [i, branch] of branches.entries()) {
    const location = `${place}/Branches[${i}]`;
    if (isJsonObject(branch)) validateMachine(branch, location, validation);
    else findings.schema(aslProblems.notAnObject, location);
  }
}
