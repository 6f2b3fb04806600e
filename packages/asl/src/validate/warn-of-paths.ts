import { aslProblems } from "@understudy/catalogue";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import type { Findings } from "./findings.js";

/** Warnings: texts that look like a path or a call where they are taken literally. Source: AWS's API reference, the list of codes. */
export function warnOfPaths(state: JsonObject, place: string, findings: Findings): void {
  for (const field of ["Parameters", "ResultSelector", "ItemSelector", "Assign"]) {
    each(state[field], `${place}/${field}`, (name, value, location) => {
      if (!name.endsWith(".$") && looksLikePath(value))
        findings.warn("NO_DOLLAR", aslProblems.noDollar(name), location);
    });
  }
  if (state.Type === "Pass") {
    each(state.Result, `${place}/Result`, (name, value, location) => {
      if (name.endsWith(".$") || looksLikePath(value)) {
        findings.warn("PASS_RESULT_IS_STATIC", aslProblems.staticResult(name), location);
      }
    });
  }
  for (const field of ["Error", "Cause", "Timestamp"]) {
    const value = state[field];
    if (value !== undefined && looksLikePath(value)) {
      findings.warn("NO_PATH", aslProblems.noPath(field), `${place}/${field}`);
    }
  }
}

function looksLikePath(value: Json): boolean {
  return typeof value === "string" && /^(\$(\.|\[|\$|$)|States\.\w+\()/.test(value);
}

function each(
  value: Json | undefined,
  place: string,
  tell: (name: string, value: Json, location: string) => void,
): void {
  if (!isJsonObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    tell(name, member, `${place}/${name}`);
    each(member, `${place}/${name}`, tell);
  }
}
