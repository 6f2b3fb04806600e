import type { Tag } from "@aws-sdk/client-servicediscovery";
import { refuse, serviceDiscoveryResourceNotFound, serviceDiscoveryTooManyTags } from "@understudy/catalogue";
import type { Check, Context, Read } from "../../gate/operation.js";
import { namespaceCheck, serviceCheck } from "./check.js";
import { findNamespace, findService } from "./find.js";
import { namespaces, services } from "./tables.js";

const MOST = 50;

/** The tags with others put over them. @throws Failure for too many */
export function withTags(before: readonly Tag[], added: readonly Tag[] = []): readonly Tag[] {
  const keys = new Set(added.map(({ Key }) => Key));
  const all = [...before.filter(({ Key }) => !keys.has(Key)), ...added];
  return all.length > MOST ? refuse(serviceDiscoveryTooManyTags, {}) : all;
}

const isNamespace = (arn: string) => arn.includes(":namespace/");

/** The check of a tag operation on the namespace or service of that ARN. */
export const taggedCheck = (action: string, arn: string, read: Read, context = {}): Check =>
  isNamespace(arn) ? namespaceCheck(action, arn, read, context) : serviceCheck(action, arn, read, context);

/** @throws Failure servicediscovery.resource-not-found */
export function tagsOf(arn: string, read: Read): readonly Tag[] {
  const row = isNamespace(arn) ? findNamespace(arn, read) : findService(arn, read);
  return row?.arn === arn ? row.tags : refuse(serviceDiscoveryResourceNotFound, { arn });
}

/** Changes the tags of the namespace or service of that ARN. @throws Failure servicediscovery.resource-not-found */
export function changeTags(arn: string, context: Context, change: (tags: readonly Tag[]) => readonly Tag[]): void {
  const tags = change(tagsOf(arn, context));
  const namespace = isNamespace(arn) ? findNamespace(arn, context) : undefined;
  const service = namespace ? undefined : findService(arn, context);
  if (namespace) context.store.put(namespaces, { ...namespace, tags });
  if (service) context.store.put(services, { ...service, tags });
}
