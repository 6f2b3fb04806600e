import { type PolicyDocument, type RequestContext, type Statement, UNKNOWN } from "@understudy/iam";
import type { AssumeView } from "../../views/assume-view.js";
import { decideTrust, list } from "./trust.js";

/** One condition that does not hold. A type, not an interface: it is part of the evidence. */
export type FailingCondition = {
  readonly operator: string;
  readonly key: string;
  /** The policy's values, joined by ` or `. */
  readonly wanted: string;
  /** What AWS sends; `nothing` when the key is not in the request. */
  readonly sent: string;
};

/** Those conditions of a trust statement that fail by themselves: each is tried alone. */
export function failingConditions(
  view: AssumeView,
  document: PolicyDocument,
  statement: Statement,
): readonly FailingCondition[] {
  const alone = (operator: string, key: string, values: Condition): PolicyDocument => ({
    ...document,
    Statement: [{ ...statement, Condition: { [operator]: { [key]: values } } }],
  });
  return Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys)
      .filter(([key, values]) => decideTrust(view, alone(operator, key, values)).outcome === "deny")
      .map(([key, values]) => ({
        operator,
        key,
        wanted: list(values).join(" or "),
        sent: sentValue(view.context, key),
      })),
  );
}

type Condition = NonNullable<Statement["Condition"]>[string][string];

/** What the request holds under a condition key, in any case of letters. */
export function sentValue(context: RequestContext, key: string): string {
  const found = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase());
  if (!found || found[1] === undefined) return "nothing";
  if (found[1] === UNKNOWN) return "a value not known yet";
  return Array.isArray(found[1]) ? found[1].join(", ") : String(found[1]);
}
