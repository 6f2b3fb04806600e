import { elbAskedTwice, elbNothingAsked, refuse } from "@understudy/catalogue";
import { describeCheck } from "../check.js";
import { requireListener, requireRule } from "../find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import type { RuleRow } from "../tables.js";
import { rules } from "../tables.js";
import { wireRule } from "../wire-rule.js";

/** Rules of a listener come in the order in which they are tried, the default one last. Source: Elastic Load Balancing API reference, DescribeRules. */
export const DescribeRules = operation("DescribeRules", {
  authorize: () => [describeCheck("DescribeRules")],
  run(input, context) {
    const { ListenerArn: of, RuleArns: arns = [] } = input;
    if (of === undefined && arns.length === 0) {
      refuse(elbNothingAsked, { ways: "listener rule ARNs or a listener ARN" });
    }
    if (of !== undefined && arns.length > 0) refuse(elbAskedTwice, { ways: "Listener rule ARNs and a listener ARN" });
    const found =
      of === undefined
        ? arns.map((arn) => requireRule(arn, context))
        : context.store.list(rules, "listener", requireListener(of, context).arn).toSorted(byPriority);
    const { rows, end } = page(found, ({ arn }) => arn, input);
    return { Rules: rows.map(wireRule), ...end };
  },
});

const LAST = Number.MAX_SAFE_INTEGER;
const byPriority = (a: RuleRow, b: RuleRow) => (a.priority ?? LAST) - (b.priority ?? LAST);
