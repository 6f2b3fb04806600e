import type { Check, Read } from "../../../gate/operation.js";
import { clusterKey, resourceTags } from "../check.js";
import { findCluster } from "../find.js";
import { containerInstanceArn, findContainerInstance } from "./find.js";

/** An action on one instance. Source: Service Authorization Reference, "Amazon Elastic Container Service". */
export function containerInstanceCheck(
  action: string,
  cluster: string | undefined,
  instance: string,
  read: Read,
): Check {
  const row = findCluster(cluster, read);
  return {
    action,
    resource: containerInstanceArn(read, cluster, instance),
    context: {
      ...clusterKey(cluster, read),
      ...resourceTags(row && findContainerInstance(instance, row, read)?.tags),
    },
  };
}
