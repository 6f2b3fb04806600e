import { busOf } from "../arn.js";
import { ruleCheck } from "../check.js";
import { requireRule } from "../find.js";
import { operation } from "../operation.js";
import { rules } from "../tables.js";

/** Source: Amazon EventBridge API reference, DisableRule. */
export const DisableRule = operation("DisableRule", {
  authorize: (input, read) => [ruleCheck("DisableRule", input.Name, busOf(input.EventBusName, read), read)],
  run(input, context) {
    const rule = requireRule(input.Name, busOf(input.EventBusName, context), context);
    context.store.put(rules, { ...rule, state: "DISABLED" });
    return {};
  },
});
