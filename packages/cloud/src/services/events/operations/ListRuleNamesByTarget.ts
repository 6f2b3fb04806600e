import { busOf } from "../arn.js";
import { listCheck } from "../check.js";
import { requireBus } from "../find.js";
import { operation } from "../operation.js";
import { listFrom, page } from "../page.js";
import { rules, targets } from "../tables.js";

const itself = (name: string) => name;

/** Source: Amazon EventBridge API reference, ListRuleNamesByTarget. */
export const ListRuleNamesByTarget = operation("ListRuleNamesByTarget", {
  authorize: (_input, read) => [listCheck("ListRuleNamesByTarget", "rule", read)],
  run(input, context) {
    const { store } = context;
    const bus = requireBus(busOf(input.EventBusName, context), context);
    const found = store.list(targets, "arn", `${bus.arn} ${input.TargetArn}`);
    const names = [...new Set(found.flatMap(({ ruleArn }) => store.get(rules, ruleArn)?.name ?? []))].sort();
    const { rows, end } = page(listFrom(names, itself), itself, input);
    return { RuleNames: [...rows], ...end };
  },
});
