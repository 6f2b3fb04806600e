import { clusterCheck, requestTags, tagOnCreate } from "../check.js";
import { checkTags } from "../check-tags.js";
import { requireCluster } from "../find.js";
import { checkAttribute } from "../instances/check-attribute.js";
import { containerInstanceArn, requireContainerInstance } from "../instances/find.js";
import type { ContainerInstanceRow } from "../instances/tables.js";
import { containerInstances } from "../instances/tables.js";
import { wireContainerInstance } from "../instances/wire.js";
import { operation } from "../operation.js";

/**
 * Puts an instance into a cluster, or renews what one says of itself. Source: Amazon ECS API reference, RegisterContainerInstance
 * (the agent's call).
 * DIFFERS: the signature of the identity document is not verified; without a document the instance gets an id.
 */
export const RegisterContainerInstance = operation("RegisterContainerInstance", {
  authorize(input, read) {
    const check = clusterCheck("ecs:RegisterContainerInstance", input.cluster, read);
    return [
      { ...check, context: { ...check.context, ...requestTags(input.tags) } },
      ...tagOnCreate("RegisterContainerInstance", containerInstanceArn(read, input.cluster, "*"), input.tags),
    ];
  },
  run(input, context) {
    checkTags(input.tags);
    for (const attribute of input.attributes ?? []) checkAttribute(attribute);
    const cluster = requireCluster(input.cluster, context);
    const before = input.containerInstanceArn && requireContainerInstance(input.containerInstanceArn, cluster, context);
    const kept: ContainerInstanceRow = before || {
      account: context.account,
      region: context.region,
      arn: containerInstanceArn(context, cluster.name, context.ids.hex(32)),
      clusterArn: cluster.arn,
      clusterName: cluster.name,
      ec2InstanceId: instanceIdOf(input.instanceIdentityDocument) ?? `i-${context.ids.hex(17)}`,
      status: "ACTIVE",
      registeredResources: [],
      attributes: [],
      version: 0,
      registeredAt: context.now,
      tags: input.tags ?? [],
    };
    const own = kept.attributes.filter((one) => !input.attributes?.some(({ name }) => name === one.name));
    const row: ContainerInstanceRow = {
      ...kept,
      versionInfo: input.versionInfo ?? kept.versionInfo,
      registeredResources: input.totalResources ?? kept.registeredResources,
      attributes: [...(input.attributes ?? []).map(({ name, value }) => ({ name, value })), ...own],
      version: kept.version + 1,
    };
    context.store.put(containerInstances, row);
    return { containerInstance: wireContainerInstance(row, context.store, ["TAGS"]) };
  },
});

/** `instanceId` of an instance identity document; undefined when there is none. */
function instanceIdOf(document: string | undefined): string | undefined {
  try {
    const { instanceId } = JSON.parse(document ?? "") as { instanceId?: unknown };
    return typeof instanceId === "string" ? instanceId : undefined;
  } catch {
    return undefined;
  }
}
