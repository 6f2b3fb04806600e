import { clusterKey, ofService, resourceTags } from "../check.js";
import { findCluster, findService, requireCluster, requireService } from "../find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import type { ServiceDeploymentRow } from "../tables.js";
import { serviceDeployments } from "../tables.js";
import { wireServiceDeploymentBrief } from "../wire-service-deployment.js";

/** Newest first, 20 a page unless asked otherwise. Source: Amazon ECS API reference, ListServiceDeployments. */
export const ListServiceDeployments = operation("ListServiceDeployments", {
  authorize(input, read) {
    const cluster = findCluster(input.cluster, read);
    return [
      {
        action: "ecs:ListServiceDeployments",
        ...ofService(input.cluster, input.service, read),
        context: {
          ...clusterKey(input.cluster, read),
          ...resourceTags(cluster && findService(input.service, cluster, read)?.tags),
        },
      },
    ];
  },
  run(input, context) {
    const service = requireService(input.service, requireCluster(input.cluster, context), context);
    const { before, after } = input.createdAt ?? {};
    const sorted = context.store
      .list(serviceDeployments, "service", service.arn)
      .filter((row) => !input.status?.length || input.status.includes(row.status))
      .filter((row) => !before || row.createdAt < before.getTime())
      .filter((row) => !after || row.createdAt > after.getTime())
      .toSorted(newestFirst);
    const { rows, nextToken } = page(
      (key, limit) => {
        const from = key === undefined ? 0 : sorted.findIndex((row) => row.arn === key) + 1;
        return sorted.slice(from, from + limit);
      },
      (row) => row.arn,
      { token: input.nextToken, size: input.maxResults ?? 20 },
    );
    return { serviceDeployments: rows.map(wireServiceDeploymentBrief), nextToken };
  },
});

const newestFirst = (a: ServiceDeploymentRow, b: ServiceDeploymentRow) =>
  b.createdAt - a.createdAt || (a.arn < b.arn ? -1 : 1);
