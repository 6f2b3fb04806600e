/** Checks of actions on what belongs to a service: the service, and the thing itself. Source: Service Authorization Reference, "Amazon Elastic Container Service". */
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import { clusterArn, lastPart, serviceArn } from "./arn.js";
import { clusterKey, resourceTags, serviceResource } from "./check.js";
import { clusterArnOf } from "./find.js";
import { parseServiceArn } from "./service-arn.js";
import { services } from "./tables.js";

/** `ecs:cluster` and `ecs:service` of a request that names both. */
export function ofServiceKeys(cluster: string | undefined, service: string, read: Read): RequestContext {
  return { ...clusterKey(cluster, read), "ecs:service": serviceResource(cluster, service, read) };
}

/** Checks of an action on a service deployment or revision: AWS asks for the service too. */
export function checksOf(
  action: string,
  arn: string,
  kind: "service-deployment" | "service-revision",
  read: Read,
): readonly Check[] {
  const at = parseServiceArn(arn, kind);
  // What names nothing is refused when the call runs.
  if (!at) return [{ action, resource: arn }];
  const service = serviceArn(at, at.cluster, at.service);
  const context = { "ecs:cluster": clusterArn(at, at.cluster), "ecs:service": service };
  const tags = resourceTags(read.store.get(services, service)?.tags);
  return [
    { action, resource: service, context: { "ecs:cluster": context["ecs:cluster"], ...tags } },
    { action, resource: arn, context },
  ];
}

/** ARN of a task set given by id or ARN. */
export function taskSetResource(cluster: string, service: string, taskSet: string, read: Read): string {
  if (taskSet.startsWith("arn:")) return taskSet;
  const name = lastPart(clusterArnOf(cluster, read));
  return `arn:aws:ecs:${read.region}:${read.account}:task-set/${name}/${lastPart(service)}/${taskSet}`;
}
