import { aslProblems } from "@understudy/catalogue";
import { languageOf } from "../definition/language-of.js";
import type { State } from "../definition/machine.js";
import type { JsonObject } from "../json/json-object.js";
import { checkLanguageValue } from "./check-language-value.js";
import { pathFields, queryFields, stateFields } from "./state-fields.js";
import { validateByType } from "./validate-by-type.js";
import { validateHandlers } from "./validate-handlers.js";
import { validatePathFields } from "./validate-path-fields.js";
import { validateQueries } from "./validate-queries.js";
import { validateVariables } from "./validate-variables.js";
import type { Validation } from "./validation.js";
import { warnOfPaths } from "./warn-of-paths.js";

const everywhere = ["Type", "Comment", "QueryLanguage"];
const leaving: readonly string[] = ["Pass", "Task", "Wait", "Parallel", "Map"];

/** A state, with all that is in it. */
export function validateState(state: JsonObject, place: string, validation: Validation): void {
  const { findings, whole } = validation;
  const type = state.Type as State["Type"];
  if (state.Type === undefined) {
    findings.schema(aslProblems.required(["Type"]), place);
    return;
  }
  if (typeof type !== "string" || !Object.hasOwn(stateFields, type)) {
    findings.schema(aslProblems.oneOf(Object.keys(stateFields)), `${place}/Type`);
    return;
  }
  const language = languageOf(whole, state);
  const downgraded = validateLanguage(state, place, language, validation);
  const supported = onlySupported(state, type, place, validation);
  if (leaving.includes(type)) validateLeaving(supported, place, validation);
  // Measured on AWS: a downgraded state is told so, and no more of its languages (floci-io/floci #2968).
  if (!downgraded && language === "JSONPath") {
    validatePathFields(supported, place, findings);
    warnOfPaths(supported, place, findings);
  }
  if (!downgraded && language === "JSONata") validateQueries(supported, place, findings);
  validateVariables(supported, place, findings);
  validateHandlers(supported, place, findings);
  validateByType(supported, type, language, place, validation);
}

function validateLanguage(
  state: JsonObject,
  place: string,
  language: string,
  { findings, whole }: Validation,
): boolean {
  const downgraded = languageOf(whole, {}) === "JSONata" && state.QueryLanguage === "JSONPath";
  if (downgraded) findings.schema(aslProblems.languageDowngraded, place);
  else {
    const [others, other] = language === "JSONPath" ? [queryFields, "JSONata"] : [pathFields, "JSONPath"];
    const type = state.Type as State["Type"];
    for (const field of others) {
      const here = state[field] !== undefined && stateFields[type].includes(field);
      if (here) findings.schema(aslProblems.otherLanguage(language, field, other), place);
    }
  }
  if (state.QueryLanguage !== undefined) checkLanguageValue(state.QueryLanguage, `${place}/QueryLanguage`, findings);
  return downgraded;
}

/** The state without the fields that its type has not. */
function onlySupported(state: JsonObject, type: State["Type"], place: string, { findings }: Validation): JsonObject {
  const known = [...everywhere, ...stateFields[type]];
  const unknown = Object.keys(state).filter((field) => !known.includes(field));
  for (const field of unknown) findings.schema(aslProblems.unsupported(field), place);
  return Object.fromEntries(Object.entries(state).filter(([field]) => known.includes(field)));
}

function validateLeaving(state: JsonObject, place: string, { findings }: Validation): void {
  const fields = ["Next", "End"];
  if (state.End !== undefined && typeof state.End !== "boolean") {
    findings.schema(aslProblems.type("BOOLEAN"), `${place}/End`);
  } else if (state.Next !== undefined && state.End === true) findings.schema(aslProblems.onlyOne(fields), place);
  else if (state.Next === undefined && state.End !== true) findings.schema(aslProblems.exactlyOne(fields), place);
  if (state.Next !== undefined && typeof state.Next !== "string") {
    findings.schema(aslProblems.type("STRING"), `${place}/Next`);
  }
}
