import { operation } from "../operation.js";

/** DIFFERS: nothing is replicated, so there are never rules of replication. Source: Amazon ECR API reference, DescribeRegistry. */
export const DescribeRegistry = operation("DescribeRegistry", {
  authorize: () => [{ action: "ecr:DescribeRegistry", resource: "*" }],
  run: (_input, { account }) => ({ registryId: account, replicationConfiguration: { rules: [] } }),
});
