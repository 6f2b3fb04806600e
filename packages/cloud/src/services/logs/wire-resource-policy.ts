import type { ResourcePolicyRow } from "./tables.js";

/** A resource policy as the API shows it. */
export function wireResourcePolicy(row: ResourcePolicyRow) {
  return {
    ...(row.policyName !== undefined && { policyName: row.policyName }),
    policyDocument: row.policyDocument,
    lastUpdatedTime: row.updatedAt,
    policyScope: row.resourceArn === undefined ? ("ACCOUNT" as const) : ("RESOURCE" as const),
    ...(row.resourceArn !== undefined && { resourceArn: row.resourceArn, revisionId: row.revisionId }),
  };
}
