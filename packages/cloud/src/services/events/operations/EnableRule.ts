import { busOf } from "../arn.js";
import { ruleCheck } from "../check.js";
import { requireRule } from "../find.js";
import { operation } from "../operation.js";
import { rules } from "../tables.js";

/** Source: Amazon EventBridge API reference, EnableRule. */
export const EnableRule = operation("EnableRule", {
  authorize: (input, read) => [ruleCheck("EnableRule", input.Name, busOf(input.EventBusName, read), read)],
  run(input, context) {
    const rule = requireRule(input.Name, busOf(input.EventBusName, context), context);
    // AWS: the schedule begins anew.
    const scheduledFrom = rule.state === "DISABLED" ? context.now : rule.scheduledFrom;
    context.store.put(rules, { ...rule, state: "ENABLED", scheduledFrom });
    return {};
  },
});
