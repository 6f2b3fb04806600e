import { operation } from "../operation.js";
import { page } from "../page.js";
import { clusters } from "../tables.js";

/** Source: Amazon ECS API reference, ListClusters. */
export const ListClusters = operation("ListClusters", {
  authorize: () => [{ action: "ecs:ListClusters", resource: "*" }],
  run(input, { store, account, region }) {
    const { rows, nextToken } = page(
      (after, limit) => store.list(clusters, "active", `${account}/${region}`, { after, limit }),
      (row) => row.arn,
      { token: input.nextToken, size: input.maxResults },
    );
    return { clusterArns: rows.map((row) => row.arn), nextToken };
  },
});
