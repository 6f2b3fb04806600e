import { decodeToken, encodeToken } from "../next-token.js";
import { operation } from "../operation.js";
import { regionKey, resourcePolicies, resourcePolicyKey } from "../tables.js";
import { wireResourcePolicy } from "../wire-resource-policy.js";

const TOKEN = "resource-policies";

/** Those of the account, or with scope RESOURCE those of log groups. Source: CloudWatch Logs API reference, DescribeResourcePolicies. */
export const DescribeResourcePolicies = operation("DescribeResourcePolicies", {
  authorize: () => [{ action: "logs:DescribeResourcePolicies", resource: "*" }],
  run({ nextToken, limit = 50, resourceArn, policyScope }, { store, account, region }) {
    const [after] = decodeToken(nextToken, TOKEN, "string") ?? [];
    const ofGroups = policyScope === "RESOURCE" || resourceArn !== undefined;
    const found = store
      .list(resourcePolicies, "region", regionKey(account, region), { after })
      .filter((row) => (row.resourceArn !== undefined) === ofGroups)
      .filter((row) => resourceArn === undefined || row.resourceArn === resourceArn);
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return {
      resourcePolicies: rows.map(wireResourcePolicy),
      ...(found.length > limit && last && { nextToken: encodeToken(TOKEN, resourcePolicyKey(last)) }),
    };
  },
});
