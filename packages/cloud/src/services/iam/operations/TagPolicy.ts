import { policyCheck, requestTags } from "../check.js";
import { operation } from "../operation.js";
import { requireCustomerPolicy } from "../require.js";
import { policies } from "../tables.js";
import { withTags } from "../tags.js";

/** Source: IAM API reference, TagPolicy. */
export const TagPolicy = operation("TagPolicy", {
  authorize: (input, read) => [policyCheck("TagPolicy", input.PolicyArn, read, requestTags(input.Tags))],
  run(input, context) {
    const policy = requireCustomerPolicy(input.PolicyArn, context);
    context.store.put(policies, { ...policy, tags: withTags(input.Tags, policy.tags, "TagsPerPolicy") });
    return {};
  },
});
