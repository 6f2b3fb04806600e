import { operation } from "../operation.js";
import { page } from "../page.js";
import type { ClusterRow, ServiceRow } from "../tables.js";
import { clusters, services } from "../tables.js";

/**
 * Services of any cluster that Service Connect connects in a namespace, ten a page unless asked otherwise. Source: Amazon ECS API
 * reference, ListServicesByNamespace.
 * DIFFERS: a namespace is a text here: it is found as it was written, by name or by ARN, and never missing.
 */
export const ListServicesByNamespace = operation("ListServicesByNamespace", {
  authorize: (input) => [
    { action: "ecs:ListServicesByNamespace", resource: "*", context: { "ecs:namespace": input.namespace } },
  ],
  run(input, { store, account, region }) {
    const found = store
      .list(clusters, "active", `${account}/${region}`)
      .flatMap((cluster) =>
        store.list(services, "cluster", cluster.arn).filter((row) => namespaceOf(row, cluster) === input.namespace),
      )
      .map(({ arn }) => arn)
      .toSorted();
    const { rows, nextToken } = page(
      (after, limit) => found.filter((arn) => after === undefined || arn > after).slice(0, limit),
      (arn) => arn,
      { token: input.nextToken, size: input.maxResults ?? 10 },
    );
    return { serviceArns: [...rows], nextToken };
  },
});

/** Where the service names none, its cluster's default. Source: ServiceConnectConfiguration.namespace. */
function namespaceOf({ serviceConnectConfiguration: connect }: ServiceRow, cluster: ClusterRow): string | undefined {
  return connect?.enabled ? (connect.namespace ?? cluster.serviceConnectDefaults?.namespace) : undefined;
}
