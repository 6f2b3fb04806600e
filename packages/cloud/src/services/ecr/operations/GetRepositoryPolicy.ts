import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requirePolicy } from "../require-policy.js";

/** Source: Amazon ECR API reference, GetRepositoryPolicy. */
export const GetRepositoryPolicy = operation("GetRepositoryPolicy", {
  authorize: (input, read) => [repositoryCheck("GetRepositoryPolicy", input, read)],
  run(input, context) {
    const { account, name, policy } = requirePolicy(input, context);
    return { registryId: account, repositoryName: name, policyText: policy };
  },
});
