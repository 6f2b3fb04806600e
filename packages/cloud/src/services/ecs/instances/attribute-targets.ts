/** The instances that the attributes of a request are about. */
import type { Attribute } from "@aws-sdk/client-ecs";
import { ecsAttributeInvalid, ecsAttributeTargetNotFound, refuse } from "@understudy/catalogue";
import type { Check, Context, Read } from "../../../gate/operation.js";
import type { ClusterRow } from "../tables.js";
import { containerInstanceCheck } from "./check.js";
import { checkAttribute } from "./check-attribute.js";
import { findContainerInstance } from "./find.js";
import type { ContainerInstanceRow } from "./tables.js";

interface Asked {
  readonly cluster?: string;
  readonly attributes: readonly Attribute[];
}

/** The right on every instance that the request names. */
export function attributeChecks(action: string, { cluster, attributes }: Asked, read: Read): readonly Check[] {
  const targets = new Set(attributes.flatMap(({ targetId }) => targetId ?? []));
  if (targets.size === 0) targets.add("*");
  return [...targets].map((target) => containerInstanceCheck(action, cluster, target, read));
}

/**
 * Each attribute with its instance. Source: Amazon ECS API reference, Attribute.
 * @throws Failure ecs.attribute-invalid, ecs.attribute-target-not-found
 */
export function attributeTarget(attribute: Attribute, cluster: ClusterRow, context: Context): ContainerInstanceRow {
  checkAttribute(attribute);
  const { name = "", targetId } = attribute;
  if (!targetId) return refuse(ecsAttributeInvalid, { attribute: name });
  const found = findContainerInstance(targetId, cluster, context);
  return found && found.status !== "INACTIVE" ? found : refuse(ecsAttributeTargetNotFound, { target: targetId });
}

/** An attribute as it is shown beside its instance. */
export const wireAttribute = ({ name, value }: Attribute, targetId: string): Attribute => ({
  name,
  ...(value !== undefined && { value }),
  targetType: "container-instance",
  targetId,
});
