import { clusterCheck } from "../check.js";
import { requireCluster } from "../find.js";
import { wireAttribute } from "../instances/attribute-targets.js";
import { containerInstances } from "../instances/tables.js";
import { operation } from "../operation.js";
import { page } from "../page.js";

/** Attributes of the cluster's instances, by instance and name. Source: Amazon ECS API reference, ListAttributes. */
export const ListAttributes = operation("ListAttributes", {
  authorize: (input, read) => [clusterCheck("ecs:ListAttributes", input.cluster, read)],
  run(input, context) {
    const cluster = requireCluster(input.cluster, context);
    const { attributeName, attributeValue } = input;
    const all = context.store
      .list(containerInstances, "cluster", cluster.arn)
      .flatMap((row) => row.attributes.map((attribute) => wireAttribute(attribute, row.arn)))
      .filter(({ name }) => attributeName === undefined || name === attributeName)
      .filter(({ value }) => attributeValue === undefined || value === attributeValue)
      .map((attribute) => ({ key: `${attribute.targetId} ${attribute.name}`, attribute }))
      .sort((one, other) => (one.key < other.key ? -1 : 1));
    const { rows, nextToken } = page(
      (after, limit) => all.filter(({ key }) => after === undefined || key > after).slice(0, limit),
      ({ key }) => key,
      { token: input.nextToken, size: input.maxResults },
    );
    return { attributes: rows.map(({ attribute }) => attribute), nextToken };
  },
});
