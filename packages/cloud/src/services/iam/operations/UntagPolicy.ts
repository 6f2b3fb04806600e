import { policyCheck, tagKeys } from "../check.js";
import { operation } from "../operation.js";
import { requireCustomerPolicy } from "../require.js";
import { policies } from "../tables.js";
import { withoutTags } from "../tags.js";

/** Source: IAM API reference, UntagPolicy. */
export const UntagPolicy = operation("UntagPolicy", {
  authorize: (input, read) => [policyCheck("UntagPolicy", input.PolicyArn, read, tagKeys(input.TagKeys))],
  run(input, context) {
    const policy = requireCustomerPolicy(input.PolicyArn, context);
    context.store.put(policies, { ...policy, tags: withoutTags(input.TagKeys, policy.tags) });
    return {};
  },
});
