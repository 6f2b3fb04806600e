import type { Tag } from "@aws-sdk/client-cloudwatch";
import { cloudwatchTooManyTags, refuse } from "@understudy/catalogue";

const MOST = 50;

/** The tags with others put over them, in the order in which they came. @throws Failure for too many */
export function withTags(before: readonly Tag[], added: readonly Tag[] = []): readonly Tag[] {
  const all = new Map([...before, ...added].map((tag) => [tag.Key, tag]));
  if (all.size > MOST) refuse(cloudwatchTooManyTags, {});
  return [...all.values()];
}
