import type { Rule } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { RuleRow } from "./tables.js";

/** A rule as the API shows it. */
export function wireRule(row: RuleRow): Rule {
  return {
    RuleArn: row.arn,
    Priority: row.priority === undefined ? "default" : String(row.priority),
    Conditions: [...row.conditions],
    Actions: [...row.actions],
    IsDefault: row.priority === undefined,
    ...(row.transforms && { Transforms: [...row.transforms] }),
  };
}
