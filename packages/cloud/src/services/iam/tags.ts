/** Tags of IAM resources. Source: IAM User Guide, "Tags for IAM resources": keys keep their case, but differ by more than case. */
import { iamDuplicateTagKeys, refuse } from "@understudy/catalogue";
import { checkQuota } from "./check-quota.js";
import type { PageRequest } from "./page.js";
import { pageOfList } from "./page.js";
import type { Quota } from "./quotas.js";
import type { Tag } from "./tables.js";

type GivenTag = { readonly Key?: string; readonly Value?: string };

const sameKey = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/**
 * What a resource's tags are after these were given: a given tag takes the place of one with its key.
 * @throws Failure for the same key twice, and beyond the quota.
 */
export function withTags(
  given: readonly GivenTag[] | undefined,
  existing: readonly Tag[],
  quota: Quota,
): readonly Tag[] {
  const added = (given ?? []).map(({ Key = "", Value = "" }): Tag => ({ Key, Value }));
  if (added.some(({ Key }, i) => added.findIndex((tag) => sameKey(tag.Key, Key)) !== i))
    refuse(iamDuplicateTagKeys, {});
  const kept = existing.filter(({ Key }) => !added.some((tag) => sameKey(tag.Key, Key)));
  const tags = [...kept, ...added];
  checkQuota(quota, tags.length);
  return tags;
}

/** Keys that are not there are passed over. */
export function withoutTags(keys: readonly string[], existing: readonly Tag[]): readonly Tag[] {
  return existing.filter(({ Key }) => !keys.some((key) => sameKey(key, Key)));
}

/** What ListRoleTags, ListUserTags and ListPolicyTags answer: "sorted by tag key" (IAM API reference, ListRoleTags). */
export function tagPage(tags: readonly Tag[], request: PageRequest) {
  const sorted = [...tags].sort((one, other) => (one.Key < other.Key ? -1 : 1));
  const { items, end } = pageOfList(request, sorted, ({ Key }) => Key);
  return { Tags: wireTags(items), ...end };
}

/** Tags as answers show them, for callers that may change what they get. */
export const wireTags = (tags: readonly Tag[]): Tag[] => tags.map((tag) => ({ ...tag }));
