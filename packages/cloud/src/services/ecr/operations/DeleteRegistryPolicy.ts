import { operation } from "../operation.js";
import { registryOf } from "../registry.js";
import { requireRegistryPolicy } from "../require-registry-policy.js";
import { registries } from "../tables.js";

/** Source: Amazon ECR API reference, DeleteRegistryPolicy. */
export const DeleteRegistryPolicy = operation("DeleteRegistryPolicy", {
  authorize: () => [{ action: "ecr:DeleteRegistryPolicy", resource: "*" }],
  run(_input, context) {
    const policyText = requireRegistryPolicy(context);
    const { policy: _policy, ...row } = registryOf(context);
    context.store.put(registries, row);
    return { registryId: context.account, policyText };
  },
});
