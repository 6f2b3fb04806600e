import { aslProblems } from "@understudy/catalogue";
import type { Json } from "../json/json.js";
import type { Findings } from "./findings.js";

const languages = ["JSONPath", "JSONata"];

/** A QueryLanguage is one of the two; what another value is taken for, `languageOf` tells. */
export function checkLanguageValue(value: Json, location: string, findings: Findings): void {
  if (typeof value !== "string") findings.schema(aslProblems.type("STRING"), location);
  else if (!languages.includes(value)) findings.schema(aslProblems.oneOf(languages), location);
}
