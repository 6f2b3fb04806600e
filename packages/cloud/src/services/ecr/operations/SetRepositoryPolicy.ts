import { ecrRepositoryPolicyInvalid, refuse } from "@understudy/catalogue";
import { isRepositoryPolicy } from "../is-repository-policy.js";
import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { repositories } from "../tables.js";

/**
 * DIFFERS: a policy that shuts its own author out is taken; AWS takes it with the `force` flag only.
 * Source: Amazon ECR API reference, SetRepositoryPolicy.
 */
export const SetRepositoryPolicy = operation("SetRepositoryPolicy", {
  authorize: (input, read) => [repositoryCheck("SetRepositoryPolicy", input, read)],
  run(input, context) {
    const row = requireRepository(input, context);
    if (!isRepositoryPolicy(input.policyText)) refuse(ecrRepositoryPolicyInvalid, {});
    context.store.put(repositories, { ...row, policy: input.policyText });
    return { registryId: row.account, repositoryName: row.name, policyText: input.policyText };
  },
});
