import { parseOperator } from "../condition/parse-operator.js";
import type { Missing, NearMiss } from "../explanation.js";
import { manyOf } from "../one-or-many.js";
import type { AuthorizationRequest, ConditionBlock, OneOrMany, Principal, Statement } from "../types.js";
import { escapeLiteral, exactResource } from "./escape-literal.js";
import { principalElementOf } from "./statement-for.js";

type ConditionMissing = Extract<Missing, { kind: "condition" }>;

const plus = <T>(list: OneOrMany<T> | undefined, added: readonly T[]): T[] => {
  const known = manyOf(list);
  return [...known, ...added.filter((value) => !known.includes(value))];
};

/** Only lists of texts to be equal to or like: adding a number, date or address range would be a guess. */
function addedValues({ operator, actual }: ConditionMissing): readonly string[] | undefined {
  const parsed = parseOperator(operator);
  if (parsed === undefined || parsed.negated || typeof actual === "string") return undefined;
  if (!parsed.base.startsWith("string") && !parsed.base.startsWith("arn")) return undefined;
  const wildcards = !parsed.base.startsWith("stringequals");
  const wanted = parsed.qualifier === "all" ? actual : actual.slice(0, 1);
  return wanted.map((value) => escapeLiteral(value, wildcards));
}

function withCondition(statement: Statement, missing: ConditionMissing): Statement | undefined {
  const added = addedValues(missing);
  const { operator, key } = missing;
  const keys = statement.Condition?.[operator];
  if (added === undefined || keys === undefined) return undefined;
  const Condition: ConditionBlock = { ...statement.Condition, [operator]: { ...keys, [key]: plus(keys[key], added) } };
  return { ...statement, Condition };
}

function withPrincipal(statement: Statement, principal: Principal): Statement | undefined {
  const mine = principalElementOf(principal);
  const theirs = statement.Principal;
  if (mine === undefined || mine === "*" || theirs === undefined || theirs === "*") return undefined;
  const changed: Record<string, OneOrMany<string>> = { ...theirs };
  for (const kind of Object.keys(mine) as ("AWS" | "Service" | "Federated")[]) {
    changed[kind] = plus(theirs[kind], manyOf(mine[kind]));
  }
  return { ...statement, Principal: changed };
}

/** The statement with one value added to the one list that lacks it; undefined when that is not how it can be mended. */
export function editedStatement(
  { statement: { statement }, missing }: NearMiss,
  principal: Principal,
  request: AuthorizationRequest,
): Statement | undefined {
  switch (missing.kind) {
    case "action":
      return missing.element === "Action"
        ? { ...statement, Action: plus(statement.Action, [request.action]) }
        : undefined;
    case "resource": {
      const added = [exactResource(request.resource)];
      return missing.element === "Resource" ? { ...statement, Resource: plus(statement.Resource, added) } : undefined;
    }
    case "principal":
      return missing.element === "Principal" ? withPrincipal(statement, principal) : undefined;
    case "condition":
      return withCondition(statement, missing);
  }
}
