import { operation } from "../operation.js";
import { requireRegistryPolicy } from "../require-registry-policy.js";

/** Source: Amazon ECR API reference, GetRegistryPolicy. */
export const GetRegistryPolicy = operation("GetRegistryPolicy", {
  authorize: () => [{ action: "ecr:GetRegistryPolicy", resource: "*" }],
  run: (_input, context) => ({ registryId: context.account, policyText: requireRegistryPolicy(context) }),
});
