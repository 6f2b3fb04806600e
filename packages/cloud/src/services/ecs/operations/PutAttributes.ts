import { ecsTooManyAttributes, refuse } from "@understudy/catalogue";
import { requireCluster } from "../find.js";
import { attributeChecks, attributeTarget, wireAttribute } from "../instances/attribute-targets.js";
import { containerInstances } from "../instances/tables.js";
import { operation } from "../operation.js";

/** Attributes that an instance may have of the user's own; those of AWS begin with `ecs.` or `com.amazonaws.`. */
const LIMIT = 10;
const isOwn = ({ name = "" }: { readonly name?: string | undefined }) => !/^(ecs\.|com\.amazonaws\.)/.test(name);

/** Source: Amazon ECS API reference, PutAttributes. */
export const PutAttributes = operation("PutAttributes", {
  authorize: (input, read) => attributeChecks("ecs:PutAttributes", input, read),
  run(input, context) {
    const cluster = requireCluster(input.cluster, context);
    const attributes = input.attributes.map((attribute) => {
      const row = attributeTarget(attribute, cluster, context);
      const others = row.attributes.filter(({ name }) => name !== attribute.name);
      const after = [...others, { name: attribute.name, value: attribute.value }];
      if (after.filter(isOwn).length > LIMIT) refuse(ecsTooManyAttributes, {});
      context.store.put(containerInstances, { ...row, attributes: after, version: row.version + 1 });
      return wireAttribute(attribute, row.arn);
    });
    return { attributes };
  },
});
