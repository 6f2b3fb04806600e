import { elbDefaultRuleStays, refuse } from "@understudy/catalogue";
import { resourceCheck } from "../check.js";
import { requireRule } from "../find.js";
import { operation } from "../operation.js";
import { rules } from "../tables.js";

/** Source: Elastic Load Balancing API reference, DeleteRule. */
export const DeleteRule = operation("DeleteRule", {
  authorize: (input, read) => [resourceCheck("DeleteRule", input.RuleArn, read)],
  run(input, context) {
    const row = requireRule(input.RuleArn, context);
    if (row.priority === undefined) refuse(elbDefaultRuleStays, { arn: row.arn, done: "deleted" });
    context.store.delete(rules, row.arn);
    return {};
  },
});
