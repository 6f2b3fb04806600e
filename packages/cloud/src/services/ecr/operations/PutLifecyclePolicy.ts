import { checkLifecyclePolicy } from "../check-lifecycle-policy.js";
import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { repositories } from "../tables.js";

/** Its rules let images go within about an hour; see controllers/ecr-registry. Source: Amazon ECR API reference, PutLifecyclePolicy. */
export const PutLifecyclePolicy = operation("PutLifecyclePolicy", {
  authorize: (input, read) => [repositoryCheck("PutLifecyclePolicy", input, read)],
  run(input, context) {
    const row = requireRepository(input, context);
    checkLifecyclePolicy(input.lifecyclePolicyText);
    const lifecyclePolicy = { text: input.lifecyclePolicyText, putAt: context.now };
    context.store.put(repositories, { ...row, lifecyclePolicy });
    return { registryId: row.account, repositoryName: row.name, lifecyclePolicyText: lifecyclePolicy.text };
  },
});
