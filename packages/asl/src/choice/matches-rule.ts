import { aslCauses } from "@understudy/catalogue";
import { StateFailure } from "../flow/state-failure.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import type { Evaluation } from "../template/evaluation.js";
import { readAt } from "../template/resolve-path.js";
import { comparators } from "./comparators.js";

/** Whether a rule of a JSONPath Choice matches. @throws StateFailure when a path leads nowhere */
export function matchesRule(rule: JsonObject, evaluation: Evaluation): boolean {
  if (rule.And !== undefined) return (rule.And as readonly JsonObject[]).every((part) => matchesRule(part, evaluation));
  if (rule.Or !== undefined) return (rule.Or as readonly JsonObject[]).some((part) => matchesRule(part, evaluation));
  if (rule.Not !== undefined) return !matchesRule(rule.Not as JsonObject, evaluation);
  const [operator, operand] = Object.entries(rule).find(([name]) => comparatorOf(name) !== undefined)!;
  const path = rule.Variable as string;
  const reading = readAt(path, evaluation);
  if (operator === "IsPresent") return reading.found === operand;
  if (!reading.found) throw StateFailure.runtime(aslCauses.choiceVariableNotFound(path));
  const compared = operator.endsWith("Path") ? comparedWith(operand as string, evaluation) : operand;
  return comparatorOf(operator)!(reading.value, compared);
}

/** The comparison an operator stands for, with or without `Path` at its end; undefined for what is no operator. */
export function comparatorOf(operator: string): ((value: Json, operand: Json) => boolean) | undefined {
  const name = operator.endsWith("Path") && !operator.startsWith("Is") ? operator.slice(0, -4) : operator;
  return Object.hasOwn(comparators, name) ? comparators[name] : undefined;
}

function comparedWith(path: string, evaluation: Evaluation): Json {
  const reading = readAt(path, evaluation);
  if (reading.found) return reading.value;
  throw StateFailure.runtime(aslCauses.choiceComparisonNotFound(path));
}
