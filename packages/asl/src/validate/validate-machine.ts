import { aslProblems } from "@understudy/catalogue";
import { isJsonObject } from "../json/is-json-object.js";
import type { JsonObject } from "../json/json-object.js";
import { checkLanguageValue } from "./check-language-value.js";
import { checkNumber } from "./check-number.js";
import { validateState } from "./validate-state.js";
import type { Validation } from "./validation.js";

const outermost = ["Comment", "QueryLanguage", "StartAt", "TimeoutSeconds", "Version", "States"];
const inner = ["Comment", "StartAt", "States", "ProcessorConfig"];
/** DIFFERS: AWS documents TOO_DEEPLY_NESTED, not from where on. */
const deepest = 60;

/** A machine: the whole, a branch, or a Map's processor. @param place where it stands; "" for the whole @param known fields it may have */
export function validateMachine(machine: JsonObject, place: string, validation: Validation): void {
  const { findings } = validation;
  const at = place === "" ? "/" : place;
  if (place.split("/States/").length > deepest) {
    findings.error("TOO_DEEPLY_NESTED", aslProblems.tooDeeplyNested, at);
    return;
  }
  const known = place === "" ? outermost : inner;
  for (const field of Object.keys(machine))
    if (!known.includes(field)) findings.schema(aslProblems.unsupported(field), at);
  if (place === "") validateOutermost(machine, validation);
  const missing = ["States", "StartAt"].filter((field) => machine[field] === undefined);
  if (missing.length > 0) findings.schema(aslProblems.required(missing), at);
  if (machine.StartAt !== undefined && typeof machine.StartAt !== "string") {
    findings.schema(aslProblems.type("STRING"), `${place}/StartAt`);
  }
  if (machine.States === undefined) return;
  if (!isJsonObject(machine.States)) {
    findings.schema(aslProblems.notAnObject, `${place}/States`);
    return;
  }
  if (Object.keys(machine.States).length === 0) findings.schema(aslProblems.empty, `${place}/States`);
  for (const [name, state] of Object.entries(machine.States)) {
    validateNamed(name, state as JsonObject, `${place}/States/${name}`, validation);
  }
}

function validateOutermost(machine: JsonObject, { findings }: Validation): void {
  if (machine.QueryLanguage !== undefined) checkLanguageValue(machine.QueryLanguage, "/QueryLanguage", findings);
  if (machine.Version !== undefined && machine.Version !== "1.0")
    findings.schema(aslProblems.oneOf(["1.0"]), "/Version");
  checkNumber(machine.TimeoutSeconds, "/TimeoutSeconds", { least: 0, most: 99_999_999, integer: true }, findings);
}

function validateNamed(name: string, state: JsonObject, place: string, validation: Validation): void {
  const { findings, states } = validation;
  if (name.length > 80) findings.error("INVALID_STATE_NAME", aslProblems.stateNameTooLong(name), place);
  if (states.has(name)) findings.error("DUPLICATE_STATE_NAME", aslProblems.duplicateState(name), place);
  states.add(name);
  if (isJsonObject(state)) validateState(state, place, validation);
  else findings.schema(aslProblems.notAnObject, place);
}
