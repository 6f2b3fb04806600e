/** The checks of AWS Cloud Map's actions. Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Cloud Map". */
import type { Tag } from "@aws-sdk/client-servicediscovery";
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import { findNamespace, findService, idOf } from "./find.js";

const arnOf = ({ account, region }: Read, kind: "namespace" | "service", id: string) =>
  `arn:aws:servicediscovery:${region}:${account}:${kind}/${id}`;

/** A check on no namespace or service in particular. */
export const anyCheck = (action: string, context: RequestContext = {}): Check => ({
  action: `servicediscovery:${action}`,
  resource: "*",
  context,
});

/** A check on a namespace, whether it exists or not. */
export function namespaceCheck(action: string, id: string, read: Read, context: RequestContext = {}): Check {
  const resource = arnOf(read, "namespace", idOf(id));
  return { ...anyCheck(action, { ...resourceTags(findNamespace(id, read)?.tags), ...context }), resource };
}

/** A check on a service, whether it exists or not. */
export function serviceCheck(action: string, id: string, read: Read, context: RequestContext = {}): Check {
  const row = findService(id, read);
  const resource = arnOf(read, "service", idOf(id));
  const creator = row && { "servicediscovery:ServiceCreatedByAccount": row.account };
  return { ...anyCheck(action, { ...resourceTags(row?.tags), ...creator, ...context }), resource };
}

/** A check of an action on the instances of a service. */
export const instanceCheck = (action: string, service: string, read: Read): Check =>
  serviceCheck(action, service, read, { "servicediscovery:ServiceArn": arnOf(read, "service", idOf(service)) });

function resourceTags(tags: readonly Tag[] = []): RequestContext {
  return Object.fromEntries(tags.map(({ Key, Value = "" }) => [`aws:ResourceTag/${Key}`, Value]));
}

/** `aws:RequestTag/…` and `aws:TagKeys` of a request that brings tags. */
export function requestTags(tags: readonly Tag[] = []): RequestContext {
  if (tags.length === 0) return {};
  const pairs = tags.map(({ Key, Value = "" }) => [`aws:RequestTag/${Key}`, Value]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": tags.map(({ Key = "" }) => Key) };
}
