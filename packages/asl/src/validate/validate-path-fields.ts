import { aslProblems } from "@understudy/catalogue";
import { parseIntrinsic } from "../intrinsics/parse-intrinsic.js";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import { parseReference } from "../path/parse-reference.js";
import { PathSyntaxError } from "../path/path-syntax-error.js";
import type { Reference } from "../path/reference.js";
import type { Findings } from "./findings.js";

const paths = ["InputPath", "OutputPath"];
const withFunctions = ["ErrorPath", "CausePath"];
const references = [
  "ResultPath",
  "ItemsPath",
  "SecondsPath",
  "TimestampPath",
  "TimeoutSecondsPath",
  "HeartbeatSecondsPath",
  "MaxConcurrencyPath",
  "ToleratedFailureCountPath",
  "ToleratedFailurePercentagePath",
];
const templates = ["Parameters", "ResultSelector", "ItemSelector", "Assign", "Credentials"];

/** Paths and payload templates of a JSONPath state. */
export function validatePathFields(state: JsonObject, place: string, findings: Findings): void {
  for (const field of paths) checkPath(state[field], `${place}/${field}`, findings);
  for (const field of withFunctions) {
    if (typeof state[field] === "string" && !isExpression(state[field])) {
      findings.schema(aslProblems.path, `${place}/${field}`);
    }
  }
  for (const field of references) checkReferencePath(state[field], `${place}/${field}`, findings);
  for (const field of templates) checkTemplate(state[field], `${place}/${field}`, findings);
}

function checkPath(value: Json | undefined, location: string, findings: Findings): void {
  if (value === undefined || value === null) return;
  if (typeof value !== "string") findings.schema(aslProblems.type("STRING"), location);
  else if (parsedReference(value) === undefined) findings.schema(aslProblems.path, location);
}

/** A path to one place: no wildcards, slices, filters or functions. Null stands for "discard" in ResultPath. */
export function checkReferencePath(value: Json | undefined, location: string, findings: Findings): void {
  if (value === undefined || (value === null && location.endsWith("/ResultPath"))) return;
  if (typeof value !== "string") {
    findings.schema(aslProblems.type("STRING"), location);
    return;
  }
  if (!value.startsWith("$")) {
    findings.schema(aslProblems.referencePathStart, location);
    return;
  }
  const { steps = [], definite = false } = parsedReference(value)?.path ?? {};
  if (!definite || steps.some(({ kind }) => kind === "function")) findings.schema(aslProblems.referencePath, location);
}

/** A payload template: every member whose name ends in `.$` is a path or a call (recorded: test_illegal_escapes). */
export function checkTemplate(template: Json | undefined, location: string, findings: Findings): void {
  if (Array.isArray(template)) {
    for (const [i, item] of template.entries()) checkTemplate(item, `${location}[${i}]`, findings);
  }
  if (!isJsonObject(template)) return;
  for (const [name, value] of Object.entries(template)) {
    if (!name.endsWith(".$")) checkTemplate(value, `${location}/${name}`, findings);
    else if (typeof value !== "string" || !isExpression(value)) findings.schema(aslProblems.template(name), location);
  }
}

function isExpression(text: string): boolean {
  if (!text.startsWith("States.")) return parsedReference(text) !== undefined;
  return orUndefined(() => parseIntrinsic(text)) !== undefined;
}

function parsedReference(text: string): Reference | undefined {
  return orUndefined(() => parseReference(text));
}

function orUndefined<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof PathSyntaxError) return undefined;
    throw error;
  }
}
