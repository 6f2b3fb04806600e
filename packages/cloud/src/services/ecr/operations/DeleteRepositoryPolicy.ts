import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requirePolicy } from "../require-policy.js";
import { repositories } from "../tables.js";

/** Source: Amazon ECR API reference, DeleteRepositoryPolicy. */
export const DeleteRepositoryPolicy = operation("DeleteRepositoryPolicy", {
  authorize: (input, read) => [repositoryCheck("DeleteRepositoryPolicy", input, read)],
  run(input, context) {
    const { policy, ...row } = requirePolicy(input, context);
    context.store.put(repositories, row);
    return { registryId: row.account, repositoryName: row.name, policyText: policy };
  },
});
