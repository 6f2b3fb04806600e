import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import { sameJson } from "../json/same-json.js";
import { matchPattern } from "../pattern/match-pattern.js";
import type { Filter, FilterPath, Operand } from "./filter.js";
import { readPath } from "./read-path.js";

/** Whether an item of a list passes a filter. Values of different types are never less or more than another. */
export function matchesFilter(filter: Filter, item: Json, root: Json): boolean {
  switch (filter.kind) {
    case "or":
      return filter.filters.some((part) => matchesFilter(part, item, root));
    case "and":
      return filter.filters.every((part) => matchesFilter(part, item, root));
    case "not":
      return !matchesFilter(filter.filter, item, root);
    case "exists":
      return valueAt(filter.operand, item, root) !== undefined;
    case "compare":
      return compare(filter.operator, filter.left, filter.right, item, root);
  }
}

function valueAt(operand: FilterPath, item: Json, root: Json): Json | undefined {
  const found = readPath(operand.path, operand.from === "item" ? item : root);
  return found.found && (operand.path.definite || (found.value as Json[]).length > 0) ? found.value : undefined;
}

function valueOfOperand(operand: Operand, item: Json, root: Json): Json | undefined {
  if (operand.kind === "pattern") return undefined;
  return operand.kind === "value" ? operand.value : valueAt(operand, item, root);
}

function compare(operator: string, left: Operand, right: Operand, item: Json, root: Json): boolean {
  const value = valueOfOperand(left, item, root);
  if (operator === "=~") {
    return right.kind === "pattern" && typeof value === "string" && matchPattern(right.source, right.flags, value);
  }
  const other = valueOfOperand(right, item, root);
  if (operator === "!=") return value === undefined || other === undefined ? value !== other : !sameJson(value, other);
  if (value === undefined || other === undefined) return false;
  return comparisons[operator]?.(value, other) ?? false;
}

const comparisons: { readonly [operator: string]: (value: Json, other: Json) => boolean } = {
  "==": sameJson,
  "<": (value, other) => ordered(value, other) && value! < other!,
  "<=": (value, other) => ordered(value, other) && value! <= other!,
  ">": (value, other) => ordered(value, other) && value! > other!,
  ">=": (value, other) => ordered(value, other) && value! >= other!,
  in: (value, other) => holds(other, value),
  nin: (value, other) => Array.isArray(other) && !holds(other, value),
  contains: (value, other) =>
    typeof value === "string" && typeof other === "string" ? value.includes(other) : holds(value, other),
  subsetof: (value, other) => Array.isArray(value) && value.every((part) => holds(other, part)),
  anyof: (value, other) => Array.isArray(value) && value.some((part) => holds(other, part)),
  noneof: (value, other) => Array.isArray(value) && !value.some((part) => holds(other, part)),
  size: (value, other) => sizeOf(value) === other,
  empty: (value, other) => (sizeOf(value) === 0) === other,
};

function ordered(value: Json, other: Json): boolean {
  return typeof value === typeof other && (typeof value === "number" || typeof value === "string");
}

function holds(list: Json, value: Json): boolean {
  return Array.isArray(list) && list.some((item) => sameJson(item, value));
}

function sizeOf(value: Json): number | undefined {
  if (Array.isArray(value) || typeof value === "string") return value.length;
  return isJsonObject(value) ? Object.keys(value).length : undefined;
}
