/**
 * Resources and condition keys of the actions of EC2. Source: Service Authorization Reference, "Actions, resources, and condition
 * keys for Amazon EC2".
 */
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import { find } from "./find.js";
import type { Kind } from "./kind.js";
import { arnOf } from "./kind.js";
import type { Resource } from "./tables.js";
import type { Tagging } from "./tags.js";
import { tagsAsked } from "./tags.js";

/** A check that stands on no resource: the Describe operations, and what makes defaults. AWS names none in its denial. */
export function onNothing(operation: string, { region }: Read): readonly Check[] {
  return [{ action: `ec2:${operation}`, resource: "*", printed: "", context: { "ec2:Region": region } }];
}

/** A check on a resource that is there, or is said to be: with its tags and its own keys. */
export function on<Row extends Resource>(
  operation: string,
  kind: Kind<Row>,
  id: string | undefined,
  read: Read,
  more: RequestContext = {},
): Check {
  return {
    action: `ec2:${operation}`,
    resource: arnOf(kind, id ?? "*", read),
    context: { "ec2:Region": read.region, ...keysOf(kind, id, read), ...more },
  };
}

/** The same for every id of a list. */
export function onEach<Row extends Resource>(
  operation: string,
  kind: Kind<Row>,
  ids: readonly string[] | undefined,
  read: Read,
  more?: RequestContext,
): readonly Check[] {
  return [...new Set(ids ?? [])].map((id) => on(operation, kind, id, read, more));
}

/** The condition keys that a resource brings; none for one that is not there. */
export function keysOf<Row extends Resource>(kind: Kind<Row>, id: string | undefined, read: Read): RequestContext {
  const row = find(kind, id, read);
  if (!row) return {};
  const tags = Object.entries(row.tags).flatMap(([key, value]) => [
    [`aws:ResourceTag/${key}`, value],
    [`ec2:ResourceTag/${key}`, value],
  ]);
  return { ...kind.keys?.(row), ...Object.fromEntries(tags) };
}

/** The check on what an operation makes, and that on its tags: they need ec2:CreateTags with `ec2:CreateAction`. */
export function onNew(
  operation: string,
  kind: Pick<Kind, "type">,
  input: Tagging,
  read: Read,
  keys: RequestContext = {},
): { readonly make: Check; readonly tag: readonly Check[] } {
  const tags = tagsAsked(kind.type, input);
  const context = { "ec2:Region": read.region, ...keys, ...requestTags(tags) };
  const resource = arnOf(kind, "*", read);
  const make = { action: `ec2:${operation}`, resource, context };
  if (tags.length === 0) return { make, tag: [] };
  return {
    make,
    tag: [{ action: "ec2:CreateTags", resource, context: { ...context, "ec2:CreateAction": operation } }],
  };
}

/** `aws:RequestTag/…` and `aws:TagKeys`. */
export function requestTags(tags: readonly { readonly Key?: string; readonly Value?: string }[]): RequestContext {
  if (tags.length === 0) return {};
  const pairs = tags.map(({ Key = "", Value = "" }) => [`aws:RequestTag/${Key}`, Value]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": tags.map(({ Key = "" }) => Key) };
}
