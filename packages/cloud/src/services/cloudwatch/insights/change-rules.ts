import { insightRuleFailures } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { insightRuleArn } from "../arn.js";
import type { InsightRuleRow } from "./tables.js";
import { insightRules } from "./tables.js";

/** Changes rules by name. @returns what AWS says of those that are not there */
export function changeRules(names: readonly string[], context: Context, change: (row: InsightRuleRow) => void) {
  const Failures = [...new Set(names)].flatMap((name) => {
    const row = context.store.get(insightRules, insightRuleArn(context, name));
    if (!row) return [insightRuleFailures.notFound(name)];
    change(row);
    return [];
  });
  return { Failures };
}
