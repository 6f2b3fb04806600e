import { busOf } from "../arn.js";
import { listCheck } from "../check.js";
import { requireBus } from "../find.js";
import { operation } from "../operation.js";
import { listFrom, page } from "../page.js";
import type { RuleRow } from "../tables.js";
import { rules } from "../tables.js";
import { wireRule } from "../wire-rule.js";

const nameOf = ({ name }: RuleRow) => name;

/** Source: Amazon EventBridge API reference, ListRules. */
export const ListRules = operation("ListRules", {
  authorize: (_input, read) => [listCheck("ListRules", "rule", read)],
  run(input, context) {
    const bus = requireBus(busOf(input.EventBusName, context), context);
    const found = context.store
      .list(rules, "bus", bus.arn)
      .filter(({ name }) => name.startsWith(input.NamePrefix ?? ""));
    const { rows, end } = page(listFrom(found, nameOf), nameOf, input);
    return { Rules: rows.map(wireRule), ...end };
  },
});
