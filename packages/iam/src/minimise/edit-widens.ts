import { parseOperator } from "../condition/parse-operator.js";
import type { Missing } from "../explanation.js";
import { manyOf } from "../one-or-many.js";
import type { AuthorizationRequest, ConditionBlock, Statement } from "../types.js";
import { exactResource } from "./escape-literal.js";

/** One value, and one that stands for itself only. */
const isSingle = (values: readonly string[], value: string): boolean =>
  values.length === 1 && values[0]!.toLowerCase() === value.toLowerCase();

const isExactText = (value: string): boolean => !/[*?]|\$\{/.test(value);

/** Every clause but the edited one is one text to be equal to. */
function conditionsAreExact(condition: ConditionBlock | undefined, edited: Missing): boolean {
  for (const [operator, keys] of Object.entries(condition ?? {})) {
    const parsed = parseOperator(operator);
    for (const [key, given] of Object.entries(keys)) {
      if (edited.kind === "condition" && edited.operator === operator && edited.key === key) continue;
      const values = manyOf(given).map(String);
      const exact =
        parsed?.base === "stringequals" && !parsed.negated && !parsed.ifExists && parsed.qualifier === "none";
      if (!exact || values.length !== 1 || !isExactText(values[0]!)) return false;
    }
  }
  return true;
}

/** The conditions that the smallest new statement would have are all there. */
function hasConditionsOf(statement: Statement, fix: Statement): boolean {
  for (const [operator, keys] of Object.entries(fix.Condition ?? {})) {
    for (const key of Object.keys(keys)) if (statement.Condition?.[operator]?.[key] === undefined) return false;
  }
  return true;
}

/**
 * Does the value added to `before` apply to other actions, resources, principals or conditions as well, so that more than
 * the request becomes allowed? `fix` is the smallest statement that allows just the request.
 */
export function editWidens(
  before: Statement,
  missing: Missing,
  fix: Statement,
  request: AuthorizationRequest,
): boolean {
  const oneAction = missing.kind === "action" || isSingle(manyOf(before.Action), request.action);
  const resources = manyOf(before.Resource);
  // A trust policy is about its own role; other resource policies may be about many resources.
  const attached = fix.Resource === undefined;
  const oneResource =
    missing.kind === "resource" ||
    attached ||
    (resources.length === 1 && resources[0] === exactResource(request.resource));
  const names =
    before.Principal === undefined || before.Principal === "*" ? [] : Object.values(before.Principal).flatMap(manyOf);
  const onePrincipal =
    missing.kind === "principal" || fix.Principal === undefined || (names.length === 1 && before.Principal !== "*");
  const exact = oneAction && oneResource && onePrincipal && conditionsAreExact(before.Condition, missing);
  return !exact || !hasConditionsOf(before, fix);
}
