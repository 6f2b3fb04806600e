import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireLifecyclePolicy } from "../require-lifecycle-policy.js";

/** Source: Amazon ECR API reference, GetLifecyclePolicy. */
export const GetLifecyclePolicy = operation("GetLifecyclePolicy", {
  authorize: (input, read) => [repositoryCheck("GetLifecyclePolicy", input, read)],
  run(input, context) {
    const { account, name, lifecyclePolicy } = requireLifecyclePolicy(input, context);
    return { registryId: account, repositoryName: name, lifecyclePolicyText: lifecyclePolicy.text };
  },
});
