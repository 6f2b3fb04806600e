import { aslProblems } from "@understudy/catalogue";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import { queryText } from "../jsonata/query-text.js";
import type { Findings } from "./findings.js";
import { namesOf, type QueryNames } from "./query-names.js";

/** `$states.result` is there once a state has done its work, `$states.errorOutput` where it failed. */
type Results = "none" | "result" | "errorOutput";

const beforeWork = words(
  "Arguments Items ItemSelector Credentials Seconds Timestamp TimeoutSeconds HeartbeatSeconds MaxConcurrency ToleratedFailureCount ToleratedFailurePercentage Error Cause",
);
const afterWork = words("Output Assign");
const withResult = ["Task", "Parallel", "Map"];

/** Every expression of a JSONata state, wherever it stands. Texts that are no values (Comment, Next, ErrorEquals, CSVHeaders) are none. */
export function validateQueries(state: JsonObject, place: string, findings: Findings): void {
  for (const field of beforeWork) visit(state[field], `${place}/${field}`, "none", findings);
  const results = withResult.includes(state.Type as string) ? "result" : "none";
  for (const field of afterWork) visit(state[field], `${place}/${field}`, results, findings);
  inObject(state.ItemReader, `${place}/ItemReader`, ["Arguments"], findings);
  if (isJsonObject(state.ItemReader)) {
    inObject(state.ItemReader.ReaderConfig, `${place}/ItemReader/ReaderConfig`, ["MaxItems"], findings);
  }
  inObject(
    state.ItemBatcher,
    `${place}/ItemBatcher`,
    ["BatchInput", "MaxItemsPerBatch", "MaxInputBytesPerBatch"],
    findings,
  );
  inObject(state.ResultWriter, `${place}/ResultWriter`, ["Arguments"], findings);
  inEntries(state.Choices, `${place}/Choices`, ["Condition", "Output", "Assign"], "none", findings);
  inEntries(state.Catch, `${place}/Catch`, ["Output", "Assign"], "errorOutput", findings);
}

function inObject(value: Json | undefined, place: string, fields: readonly string[], findings: Findings): void {
  if (!isJsonObject(value)) return;
  for (const field of fields) visit(value[field], `${place}/${field}`, "none", findings);
}

function inEntries(
  list: Json | undefined,
  place: string,
  fields: readonly string[],
  results: Results,
  findings: Findings,
): void {
  if (!Array.isArray(list)) return;
  for (const [i, entry] of list.entries()) {
    if (!isJsonObject(entry)) continue;
    for (const field of fields) visit(entry[field], `${place}[${i}]/${field}`, results, findings);
  }
}

function visit(value: Json | undefined, location: string, results: Results, findings: Findings): void {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) visit(item, `${location}[${i}]`, results, findings);
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) visit(member, `${location}/${name}`, results, findings);
  } else if (typeof value === "string") checkText(value, location, results, findings);
}

function checkText(text: string, location: string, results: Results, findings: Findings): void {
  const query = queryText(text);
  if (query === undefined) {
    if (text.startsWith("{%")) findings.schema(aslProblems.queryBraces, location);
    return;
  }
  const names = namesOf(query);
  if ("problem" in names) findings.error("INVALID_JSONATA_EXPRESSION", names.problem, location);
  else checkNames(names, location, results, findings);
}

function checkNames(names: QueryNames, location: string, results: Results, findings: Findings): void {
  const unsupported = (message: string) => findings.error("UNSUPPORTED_JSONATA_EXPRESSION", message, location);
  for (const name of names.topLevel) unsupported(aslProblems.topLevelReference(name));
  if (names.root) unsupported(aslProblems.rootReference);
  for (const field of names.states) {
    const there = field === "input" || field === "context" || field === results;
    if (!there) unsupported(aslProblems.statesField(field));
  }
}

function words(text: string): readonly string[] {
  return text.split(" ");
}
