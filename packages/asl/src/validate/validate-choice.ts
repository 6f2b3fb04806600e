import { aslProblems } from "@understudy/catalogue";
import { comparators } from "../choice/comparators.js";
import { comparatorOf } from "../choice/matches-rule.js";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import { timestampMillis } from "../states/timestamp-millis.js";
import type { Findings } from "./findings.js";
import { checkReferencePath } from "./validate-path-fields.js";
import type { Validation } from "./validation.js";

const selectors = ["And", "Or", "Not", "Variable", "Condition"];
const beside = ["Next", "Comment", "Assign", "Output"];
const deepest = 50;

/** A Choice's rules. Measured: cdk-preflight. */
export function validateChoice(state: JsonObject, language: string, place: string, { findings }: Validation): void {
  const { Choices: rules } = state;
  if (rules === undefined) {
    findings.schema(aslProblems.required(["Choices"]), place);
    return;
  }
  const location = `${place}/Choices`;
  if (!Array.isArray(rules)) {
    findings.schema(aslProblems.type("ARRAY"), location);
    return;
  }
  if (rules.length === 0) {
    findings.schema(aslProblems.empty, location);
    return;
  }
  if (state.Default !== undefined && typeof state.Default !== "string") {
    findings.schema(aslProblems.type("STRING"), `${place}/Default`);
  }
  for (const [i, rule] of rules.entries()) {
    const at = `${location}[${i}]`;
    if (!isJsonObject(rule)) findings.schema(aslProblems.notAnObject, at);
    else {
      if (rule.Next === undefined) findings.schema(aslProblems.required(["Next"]), at);
      validateRule(rule, language, at, 0, findings);
    }
  }
}

function validateRule(rule: JsonObject, language: string, location: string, depth: number, findings: Findings): void {
  if (depth > deepest) {
    findings.error("TOO_DEEPLY_NESTED", aslProblems.tooDeeplyNested, location);
    return;
  }
  if (depth > 0 && rule.Next !== undefined) findings.schema(aslProblems.unsupported("Next"), location);
  const given = selectors.filter((field) => rule[field] !== undefined);
  const wrong = given.find((field) => (field === "Condition") !== (language === "JSONata"));
  if (wrong !== undefined) {
    const other = language === "JSONata" ? "JSONPath" : "JSONata";
    findings.schema(aslProblems.otherLanguage(language, wrong, other), location);
    return;
  }
  if (given.length !== 1) {
    findings.schema(aslProblems.exactlyOneInRule(selectors), location);
    return;
  }
  if (language === "JSONata") {
    onlyKnown(rule, ["Condition"], location, findings);
    return;
  }
  if (rule.Variable !== undefined) {
    validateComparison(rule, location, findings);
    return;
  }
  onlyKnown(rule, given, location, findings);
  for (const [at, part] of partsOf(rule, given[0]!, location)) {
    if (isJsonObject(part)) validateRule(part, language, at, depth + 1, findings);
    else findings.schema(aslProblems.notAnObject, at);
  }
}

function partsOf(rule: JsonObject, selector: string, location: string): [string, Json][] {
  const value = rule[selector]!;
  if (selector === "Not") return [[`${location}/Not`, value]];
  const list: readonly Json[] = Array.isArray(value) ? value : [value];
  return list.map((part, i) => [`${location}/${selector}[${i}]`, part]);
}

function validateComparison(rule: JsonObject, location: string, findings: Findings): void {
  const operators = Object.keys(rule).filter((field) => comparatorOf(field) !== undefined);
  onlyKnown(rule, ["Variable", ...operators], location, findings);
  checkReferencePath(rule.Variable, `${location}/Variable`, findings);
  if (operators.length > 1) {
    findings.schema(aslProblems.onlyOne(operators), location);
    return;
  }
  if (operators.length === 0) {
    findings.schema(aslProblems.exactlyOne(Object.keys(comparators)), location);
    return;
  }
  const operator = operators[0]!;
  const at = `${location}/${operator}`;
  if (operator.endsWith("Path")) {
    checkReferencePath(rule[operator], at, findings);
    return;
  }
  checkOperand(operator, rule[operator]!, at, findings);
}

function checkOperand(operator: string, operand: Json, location: string, findings: Findings): void {
  if (operator.startsWith("Timestamp")) {
    const isMoment = typeof operand === "string" && timestampMillis(operand) !== undefined;
    if (!isMoment) findings.schema(aslProblems.timestamp, location);
    return;
  }
  const type = operator.startsWith("Numeric") ? "number" : operator.startsWith("String") ? "string" : "boolean";
  if (typeof operand !== type) findings.schema(aslProblems.type(type.toUpperCase()), location);
}

function onlyKnown(rule: JsonObject, fields: readonly string[], location: string, findings: Findings): void {
  const known = [...beside, ...selectors, ...fields];
  for (const field of Object.keys(rule)) {
    if (!known.includes(field)) findings.schema(aslProblems.unsupported(field), location);
  }
}
