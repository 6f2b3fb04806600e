import { withAttached } from "../attach-policy.js";
import { groupCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";
import { groups } from "../tables.js";

/** Source: IAM API reference, AttachGroupPolicy. */
export const AttachGroupPolicy = operation("AttachGroupPolicy", {
  authorize: (input, read) => [
    groupCheck("AttachGroupPolicy", input.GroupName, read, { "iam:PolicyARN": input.PolicyArn }),
  ],
  run(input, context) {
    const group = requireGroup(input.GroupName, context);
    context.store.put(groups, {
      ...group,
      attached: withAttached(group, input.PolicyArn, "PoliciesPerGroup", context),
    });
    return {};
  },
});
