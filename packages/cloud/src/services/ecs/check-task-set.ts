import type { Check, Read } from "../../gate/operation.js";
import { resourceTags } from "./check.js";
import { ofServiceKeys, taskSetResource } from "./check-of-service.js";
import { taskSets } from "./tables.js";

/** Check of an action on a task set, given by id or ARN. */
export function taskSetCheck(
  action: string,
  input: { readonly cluster: string; readonly service: string },
  taskSet: string,
  read: Read,
): Check {
  const resource = taskSetResource(input.cluster, input.service, taskSet, read);
  const tags = resourceTags(read.store.get(taskSets, resource)?.tags);
  return { action, resource, context: { ...ofServiceKeys(input.cluster, input.service, read), ...tags } };
}
