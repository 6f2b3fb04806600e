import { busOf } from "../arn.js";
import { ruleCheck } from "../check.js";
import { requireRule } from "../find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { targetKey, targets } from "../tables.js";

/** Source: Amazon EventBridge API reference, ListTargetsByRule. */
export const ListTargetsByRule = operation("ListTargetsByRule", {
  authorize: (input, read) => [ruleCheck("ListTargetsByRule", input.Rule, busOf(input.EventBusName, read), read)],
  run(input, context) {
    const rule = requireRule(input.Rule, busOf(input.EventBusName, context), context);
    const { rows, end } = page(
      (after, limit) => context.store.list(targets, "rule", rule.arn, { after, limit }),
      (row) => targetKey(row.ruleArn, row.target.Id),
      input,
    );
    return { Targets: rows.map(({ target }) => ({ ...target })), ...end };
  },
});
