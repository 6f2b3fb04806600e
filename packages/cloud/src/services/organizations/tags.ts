import { organizationsDuplicateTagKey, organizationsTooManyTags, refuse } from "@understudy/catalogue";
import type { Tag } from "../iam/tables.js";

/** Source: AWS Organizations User Guide, "Quotas and service limits": 50 tags. */
const MOST = 50;

/**
 * What a resource's tags are after these were given: a given tag takes the place of one with its key.
 * @throws Failure for the same key twice, and beyond the quota.
 */
export function withTags(given: readonly Partial<Tag>[] | undefined, existing: readonly Tag[]): readonly Tag[] {
  const added = (given ?? []).map(({ Key = "", Value = "" }): Tag => ({ Key, Value }));
  if (new Set(added.map(({ Key }) => Key)).size < added.length) refuse(organizationsDuplicateTagKey, {});
  const tags = [...existing.filter(({ Key }) => !added.some((tag) => tag.Key === Key)), ...added];
  if (tags.length > MOST) refuse(organizationsTooManyTags, {});
  return tags;
}
