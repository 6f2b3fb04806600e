import type { Tag } from "@aws-sdk/client-ecs";
import { ecsDuplicateTagKeys, ecsReservedTagKey, ecsTooManyTags, refuse } from "@understudy/catalogue";

const MOST = 50;

/** Tags that a request brings. Source: Amazon ECS API reference, Tag. @throws Failure */
export function checkTags(tags: readonly Tag[] = []): void {
  const keys = tags.map(({ key = "" }) => key);
  if (new Set(keys).size < keys.length) refuse(ecsDuplicateTagKeys, {});
  if (keys.some((key) => /^aws:/i.test(key))) refuse(ecsReservedTagKey, {});
  checkTagCount(tags);
}

/** Tags that a resource would have: those that AWS puts itself do not count. @throws Failure */
export function checkTagCount(tags: readonly Tag[]): void {
  if (tags.filter(({ key = "" }) => !key.startsWith("aws:")).length > MOST) refuse(ecsTooManyTags, {});
}
