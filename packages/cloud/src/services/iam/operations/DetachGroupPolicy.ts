import { withoutAttached } from "../attach-policy.js";
import { groupCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";
import { groups } from "../tables.js";

/** Source: IAM API reference, DetachGroupPolicy. */
export const DetachGroupPolicy = operation("DetachGroupPolicy", {
  authorize: (input, read) => [
    groupCheck("DetachGroupPolicy", input.GroupName, read, { "iam:PolicyARN": input.PolicyArn }),
  ],
  run(input, context) {
    const group = requireGroup(input.GroupName, context);
    context.store.put(groups, { ...group, attached: withoutAttached(group, input.PolicyArn) });
    return {};
  },
});
