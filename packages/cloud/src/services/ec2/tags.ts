import type { Tag } from "@aws-sdk/client-ec2";
import {
  ec2TagKeyReserved,
  ec2TagSpecificationEmpty,
  ec2TagSpecificationInvalid,
  ec2TooManyTags,
  refuse,
} from "@understudy/catalogue";
import type { Kind } from "./kind.js";
import type { Tags } from "./tables.js";

/** What requests that make something carry tags in. */
export interface Tagging {
  readonly TagSpecifications?: readonly { readonly ResourceType?: string; readonly Tags?: readonly Tag[] }[];
}

/** Source: Amazon EC2 User Guide, "Tag your Amazon EC2 resources", restrictions. */
const MOST = 50;

/** The tags that a request wants on what it makes of a kind, as given. */
export function tagsAsked(type: string, { TagSpecifications = [] }: Tagging): readonly Tag[] {
  return TagSpecifications.filter(({ ResourceType }) => ResourceType === type).flatMap(({ Tags = [] }) => Tags);
}

/**
 * The tags for a new resource.
 * @param types other kinds that the operation makes, whose tags are for them.
 * @throws Failure for a kind that the operation does not make, and as {@link withTags}
 */
export function newTags({ type }: Pick<Kind, "type">, input: Tagging, types: readonly string[] = []): Tags {
  for (const { ResourceType = "", Tags = [] } of input.TagSpecifications ?? []) {
    if (ResourceType !== type && !types.includes(ResourceType))
      refuse(ec2TagSpecificationInvalid, { type: ResourceType });
    if (Tags.length === 0) refuse(ec2TagSpecificationEmpty, {});
  }
  return withTags({}, tagsAsked(type, input));
}

/** @throws Failure for a key that is AWS's own, and for more than 50 tags (AWS's own do not count). */
export function withTags(tags: Tags, more: readonly Tag[]): Tags {
  const reserved = more.find(({ Key = "" }) => /^aws:/i.test(Key));
  if (reserved) refuse(ec2TagKeyReserved, { key: reserved.Key ?? "" });
  const all = { ...tags, ...Object.fromEntries(more.map(({ Key = "", Value = "" }) => [Key, Value])) };
  if (Object.keys(all).filter((key) => !key.startsWith("aws:")).length > MOST) {
    refuse(ec2TooManyTags, { limit: String(MOST) });
  }
  return all;
}

/** As answers show them. */
export function wireTags(tags: Tags): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
