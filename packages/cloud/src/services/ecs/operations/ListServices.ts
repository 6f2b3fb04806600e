import { clusterKey } from "../check.js";
import { requireCluster } from "../find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { services } from "../tables.js";

/** Source: Amazon ECS API reference, ListServices: ten a page unless asked otherwise. */
export const ListServices = operation("ListServices", {
  authorize: (input, read) => [{ action: "ecs:ListServices", resource: "*", context: clusterKey(input.cluster, read) }],
  run(input, context) {
    const cluster = requireCluster(input.cluster, context);
    const { rows, nextToken } = page(
      (after, limit) =>
        context.store
          .list(services, "cluster", cluster.arn, { after })
          .filter((row) => !input.launchType || row.launchType === input.launchType)
          .filter((row) => !input.schedulingStrategy || row.schedulingStrategy === input.schedulingStrategy)
          .slice(0, limit),
      (row) => row.arn,
      { token: input.nextToken, size: input.maxResults ?? 10 },
    );
    return { serviceArns: rows.map((row) => row.arn), nextToken };
  },
});
