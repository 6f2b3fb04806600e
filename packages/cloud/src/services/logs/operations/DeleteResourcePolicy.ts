import { logsResourcePolicyNotFound, refuse } from "@understudy/catalogue";
import { operation } from "../operation.js";
import { resourcePolicies, resourcePolicyKey } from "../tables.js";

/** Source: CloudWatch Logs API reference, DeleteResourcePolicy. */
export const DeleteResourcePolicy = operation("DeleteResourcePolicy", {
  authorize: ({ resourceArn }) => [{ action: "logs:DeleteResourcePolicy", resource: resourceArn ?? "*" }],
  run({ policyName, resourceArn }, { store, account, region }) {
    const key = resourcePolicyKey({ account, region, policyName, resourceArn });
    if (!store.get(resourcePolicies, key)) {
      refuse(logsResourcePolicyNotFound, { policyName: policyName ?? resourceArn ?? "null" });
    }
    store.delete(resourcePolicies, key);
    return {};
  },
});
