import { refuse, ssmTooManyTags } from "@understudy/catalogue";
import type { Tag } from "./tables.js";

const TAGS_PER_PARAMETER = 50;

/** The tags with others put over them, in order of first appearance. @throws Failure ssm.too-many-tags */
export function withTags(
  tags: readonly Tag[],
  given: readonly { readonly Key?: string; readonly Value?: string }[],
): readonly Tag[] {
  const all = new Map(tags.map(({ Key, Value }) => [Key, Value]));
  for (const { Key = "", Value = "" } of given) all.set(Key, Value);
  if (all.size > TAGS_PER_PARAMETER) refuse(ssmTooManyTags, {});
  return [...all].map(([Key, Value]) => ({ Key, Value }));
}
