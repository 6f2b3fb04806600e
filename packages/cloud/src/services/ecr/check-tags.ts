import type { Tag } from "@aws-sdk/client-ecr";
import { ecrTagInvalid, ecrTooManyTags, refuse } from "@understudy/catalogue";

const MOST = 50;

/** Tags that a request brings. Source: Amazon ECR API reference, Tag. @throws Failure */
export function checkTags(tags: readonly Tag[] = []): void {
  const keys = tags.map(({ Key = "" }) => Key);
  if (new Set(keys).size < keys.length || keys.some((key) => /^aws:/i.test(key))) refuse(ecrTagInvalid, {});
  checkTagCount(tags);
}

/** Tags that a repository would have. @throws Failure */
export function checkTagCount(tags: readonly Tag[]): void {
  if (tags.length > MOST) refuse(ecrTooManyTags, {});
}
