import { aslProblems } from "@understudy/catalogue";
import type { State } from "../definition/machine.js";
import type { JsonObject } from "../json/json-object.js";
import { queryText } from "../jsonata/query-text.js";
import { timestampMillis } from "../states/timestamp-millis.js";
import { checkNumber } from "./check-number.js";
import { validateChoice } from "./validate-choice.js";
import { validateMap } from "./validate-map.js";
import { validateParallel } from "./validate-parallel.js";
import { validateTask } from "./validate-task.js";
import type { Validation } from "./validation.js";

type Language = "JSONPath" | "JSONata";

const waitFields = ["SecondsPath", "Seconds", "TimestampPath", "Timestamp"];
const exclusive = [
  ["TimeoutSeconds", "TimeoutSecondsPath"],
  ["HeartbeatSeconds", "HeartbeatSecondsPath"],
  ["MaxConcurrency", "MaxConcurrencyPath"],
  ["ToleratedFailurePercentage", "ToleratedFailurePercentagePath"],
  ["ToleratedFailureCount", "ToleratedFailureCountPath"],
  ["Error", "ErrorPath"],
  ["Cause", "CausePath"],
  ["ItemProcessor", "Iterator"],
] as const;

/** What only states of a type have. */
export function validateByType(
  state: JsonObject,
  type: State["Type"],
  language: Language,
  place: string,
  validation: Validation,
): void {
  for (const pair of exclusive) {
    if (pair.every((field) => state[field] !== undefined)) validation.findings.schema(aslProblems.onlyOne(pair), place);
  }
  if (type === "Task") validateTask(state, language, place, validation);
  if (type === "Wait") validateWait(state, language, place, validation);
  if (type === "Choice") validateChoice(state, language, place, validation);
  if (type === "Parallel") validateParallel(state, place, validation);
  if (type === "Map") validateMap(state, language, place, validation);
  if (type === "Fail") validateFail(state, place, validation);
}

function validateWait(state: JsonObject, language: Language, place: string, { findings }: Validation): void {
  const given = waitFields.filter((field) => state[field] !== undefined);
  if (given.length > 1) findings.schema(aslProblems.onlyOne(waitFields), place);
  if (given.length === 0) findings.schema(aslProblems.exactlyOne(waitFields), place);
  const bounds = { least: 0, most: 99_999_999, integer: true, query: language === "JSONata" };
  checkNumber(state.Seconds, `${place}/Seconds`, bounds, findings);
  const { Timestamp: moment } = state;
  if (
    moment === undefined ||
    (language === "JSONata" && typeof moment === "string" && queryText(moment) !== undefined)
  ) {
    return;
  }
  if (typeof moment !== "string" || timestampMillis(moment) === undefined) {
    findings.schema(aslProblems.timestamp, `${place}/Timestamp`);
  }
}

function validateFail(state: JsonObject, place: string, { findings }: Validation): void {
  for (const field of ["Error", "Cause"]) {
    if (state[field] !== undefined && typeof state[field] !== "string") {
      findings.schema(aslProblems.type("STRING"), `${place}/${field}`);
    }
  }
}
