import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireLifecyclePolicy } from "../require-lifecycle-policy.js";
import { repositories } from "../tables.js";

/** Source: Amazon ECR API reference, DeleteLifecyclePolicy. */
export const DeleteLifecyclePolicy = operation("DeleteLifecyclePolicy", {
  authorize: (input, read) => [repositoryCheck("DeleteLifecyclePolicy", input, read)],
  run(input, context) {
    const { lifecyclePolicy, ...row } = requireLifecyclePolicy(input, context);
    context.store.put(repositories, row);
    return { registryId: row.account, repositoryName: row.name, lifecyclePolicyText: lifecyclePolicy.text };
  },
});
