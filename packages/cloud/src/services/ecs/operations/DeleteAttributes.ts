import { requireCluster } from "../find.js";
import { attributeChecks, attributeTarget, wireAttribute } from "../instances/attribute-targets.js";
import { containerInstances } from "../instances/tables.js";
import { operation } from "../operation.js";

/** An attribute that is not there is none to delete. Source: Amazon ECS API reference, DeleteAttributes. */
export const DeleteAttributes = operation("DeleteAttributes", {
  authorize: (input, read) => attributeChecks("ecs:DeleteAttributes", input, read),
  run(input, context) {
    const cluster = requireCluster(input.cluster, context);
    const attributes = input.attributes.flatMap((attribute) => {
      const row = attributeTarget(attribute, cluster, context);
      const gone = row.attributes.find(({ name }) => name === attribute.name);
      if (!gone) return [];
      const after = row.attributes.filter((one) => one !== gone);
      context.store.put(containerInstances, { ...row, attributes: after, version: row.version + 1 });
      return [wireAttribute(gone, row.arn)];
    });
    return { attributes };
  },
});
