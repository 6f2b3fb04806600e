import { ecrRegistryPolicyInvalid, refuse } from "@understudy/catalogue";
import { isRepositoryPolicy } from "../is-repository-policy.js";
import { operation } from "../operation.js";
import { registryOf } from "../registry.js";
import { registries } from "../tables.js";

/**
 * A record: DIFFERS, what it would let other accounts do (replicate, pull through) does not happen here.
 * Source: Amazon ECR API reference, PutRegistryPolicy.
 */
export const PutRegistryPolicy = operation("PutRegistryPolicy", {
  authorize: () => [{ action: "ecr:PutRegistryPolicy", resource: "*" }],
  run({ policyText }, context) {
    if (!isRepositoryPolicy(policyText)) refuse(ecrRegistryPolicyInvalid, {});
    context.store.put(registries, { ...registryOf(context), policy: policyText });
    return { registryId: context.account, policyText };
  },
});
