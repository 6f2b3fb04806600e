import { aslProblems } from "@understudy/catalogue";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import { checkNumber } from "./check-number.js";
import type { Findings } from "./findings.js";
import { checkReferencePath } from "./validate-path-fields.js";

const retrierFields = [
  "ErrorEquals",
  "IntervalSeconds",
  "MaxAttempts",
  "BackoffRate",
  "MaxDelaySeconds",
  "JitterStrategy",
  "Comment",
];
const catcherFields = ["ErrorEquals", "Next", "ResultPath", "Assign", "Output", "Comment"];

/** Retriers and catchers. Measured: cdk-preflight. */
export function validateHandlers(state: JsonObject, place: string, findings: Findings): void {
  for (const [location, retrier] of entriesOf(state, "Retry", place, findings)) {
    validateErrors(retrier, location, retrierFields, [], findings);
    const within = (field: string) => `${location}/${field}`;
    checkNumber(
      retrier.IntervalSeconds,
      within("IntervalSeconds"),
      { least: 0, most: 99_999_999, integer: true },
      findings,
    );
    checkNumber(retrier.MaxAttempts, within("MaxAttempts"), { least: 0, most: 99_999_999, integer: true }, findings);
    checkNumber(retrier.BackoffRate, within("BackoffRate"), { least: 1, integer: false }, findings);
    checkNumber(
      retrier.MaxDelaySeconds,
      within("MaxDelaySeconds"),
      { least: 1, most: 31_622_400, integer: true },
      findings,
    );
    const { JitterStrategy: jitter } = retrier;
    if (jitter !== undefined && jitter !== "NONE" && jitter !== "FULL") {
      findings.schema(aslProblems.oneOf(["NONE", "FULL"]), within("JitterStrategy"));
    }
  }
  for (const [location, catcher] of entriesOf(state, "Catch", place, findings)) {
    validateErrors(catcher, location, catcherFields, ["Next"], findings);
    checkReferencePath(catcher.ResultPath, `${location}/ResultPath`, findings);
  }
}

function entriesOf(state: JsonObject, field: string, place: string, findings: Findings): [string, JsonObject][] {
  const list = state[field];
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    findings.schema(aslProblems.type("ARRAY"), `${place}/${field}`);
    return [];
  }
  const entries = list.map((entry: Json, i): [string, Json, boolean] => [
    `${place}/${field}[${i}]`,
    entry,
    i === list.length - 1,
  ]);
  for (const [location, entry, last] of entries) {
    if (!isJsonObject(entry)) findings.schema(aslProblems.notAnObject, location);
    else checkAll(entry.ErrorEquals, `${location}/ErrorEquals`, last, findings);
  }
  return entries.flatMap(([location, entry]): [string, JsonObject][] =>
    isJsonObject(entry) ? [[location, entry]] : [],
  );
}

function checkAll(names: Json | undefined, location: string, last: boolean, findings: Findings): void {
  if (!Array.isArray(names) || !names.includes("States.ALL")) return;
  if (names.length > 1 || !last) findings.schema(aslProblems.statesAll, location);
}

function validateErrors(
  entry: JsonObject,
  location: string,
  known: readonly string[],
  required: readonly string[],
  findings: Findings,
): void {
  for (const field of Object.keys(entry)) {
    if (!known.includes(field)) findings.schema(aslProblems.unsupported(field), location);
  }
  const missing = ["ErrorEquals", ...required].filter((field) => entry[field] === undefined);
  if (missing.length > 0) findings.schema(aslProblems.required(missing), location);
  const names = entry.ErrorEquals;
  if (names === undefined) return;
  if (!Array.isArray(names)) findings.schema(aslProblems.type("ARRAY"), `${location}/ErrorEquals`);
  else if (names.length === 0) findings.schema(aslProblems.empty, `${location}/ErrorEquals`);
  else if (!names.every((name) => typeof name === "string")) {
    findings.schema(aslProblems.type("STRING"), `${location}/ErrorEquals`);
  }
}
