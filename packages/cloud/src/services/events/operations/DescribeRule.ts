import { busOf } from "../arn.js";
import { ruleCheck } from "../check.js";
import { requireRule } from "../find.js";
import { operation } from "../operation.js";
import { wireRule } from "../wire-rule.js";

/** Source: Amazon EventBridge API reference, DescribeRule. */
export const DescribeRule = operation("DescribeRule", {
  authorize: (input, read) => [ruleCheck("DescribeRule", input.Name, busOf(input.EventBusName, read), read)],
  run(input, context) {
    const rule = requireRule(input.Name, busOf(input.EventBusName, context), context);
    return { ...wireRule(rule), CreatedBy: rule.createdBy };
  },
});
