import { elbPriorityInUse, refuse } from "@understudy/catalogue";
import { wholeAction } from "../actions.js";
import { childArn } from "../arn.js";
import { requestTags, resourceCheck, tagOnCreate } from "../check.js";
import { checkActions } from "../check-actions.js";
import { checkConditions, wholeCondition } from "../check-conditions.js";
import { requireListener } from "../find.js";
import { operation } from "../operation.js";
import { rules } from "../tables.js";
import { withTags } from "../tags.js";
import { wireRule } from "../wire-rule.js";

/** Source: Elastic Load Balancing API reference, CreateRule. */
export const CreateRule = operation("CreateRule", {
  authorize(input, read) {
    const resource = childArn(input.ListenerArn, "listener-rule", "*");
    return [
      resourceCheck("CreateRule", input.ListenerArn, read, requestTags(input.Tags)),
      ...tagOnCreate("CreateRule", resource, input.Tags),
    ];
  },
  run(input, context) {
    const { store, account, region, ids } = context;
    const { arn: listenerArn, loadBalancerArn, protocol } = requireListener(input.ListenerArn, context);
    checkConditions(input.Conditions);
    checkActions(input.Actions, { loadBalancerArn, protocol }, context);
    const others = store.list(rules, "listener", listenerArn);
    if (others.some(({ priority }) => priority === input.Priority)) {
      refuse(elbPriorityInUse, { priority: String(input.Priority) });
    }
    const row = {
      account,
      region,
      arn: childArn(listenerArn, "listener-rule", ids.hex(16)),
      listenerArn,
      loadBalancerArn,
      priority: input.Priority,
      conditions: input.Conditions.map(wholeCondition),
      actions: input.Actions.map(wholeAction),
      transforms: input.Transforms,
      tags: withTags([], input.Tags),
    };
    store.put(rules, row);
    return { Rules: [wireRule(row)] };
  },
});
