import {
  elbDefaultRuleStays,
  elbPriorityGivenTwice,
  elbPriorityInUse,
  elbValueMissing,
  refuse,
} from "@understudy/catalogue";
import { resourceCheck } from "../check.js";
import { requireRule } from "../find.js";
import { operation } from "../operation.js";
import { rules } from "../tables.js";
import { wireRule } from "../wire-rule.js";

/** Rules that are named together may change places. Source: Elastic Load Balancing API reference, SetRulePriorities. */
export const SetRulePriorities = operation("SetRulePriorities", {
  authorize: (input, read) =>
    input.RulePriorities.map(({ RuleArn = "" }) => resourceCheck("SetRulePriorities", RuleArn, read)),
  run(input, context) {
    const { store } = context;
    const priorities = input.RulePriorities.map(
      ({ Priority }) => Priority ?? refuse(elbValueMissing, { thing: "priority" }),
    );
    const twice = priorities.find((priority, i) => priorities.indexOf(priority) !== i);
    if (twice !== undefined) refuse(elbPriorityGivenTwice, { priority: String(twice) });
    const changed = input.RulePriorities.map(({ RuleArn = "" }, i) => {
      const row = requireRule(RuleArn, context);
      if (row.priority === undefined) refuse(elbDefaultRuleStays, { arn: row.arn, done: "modified" });
      return { ...row, priority: priorities[i] as number };
    });
    for (const row of changed) {
      const others = store
        .list(rules, "listener", row.listenerArn)
        .filter(({ arn }) => !changed.some((one) => one.arn === arn));
      if (others.some(({ priority }) => priority === row.priority)) {
        refuse(elbPriorityInUse, { priority: String(row.priority) });
      }
    }
    for (const row of changed) store.put(rules, row);
    return { Rules: changed.map(wireRule) };
  },
});
