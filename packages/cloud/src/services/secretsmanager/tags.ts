import type { Tag } from "./tables.js";

/** The tags with others put over them, in order of first appearance. */
export function withTags(
  tags: readonly Tag[],
  given: readonly { readonly Key?: string; readonly Value?: string }[],
): readonly Tag[] {
  const all = new Map(tags.map(({ Key, Value }) => [Key, Value]));
  for (const { Key = "", Value = "" } of given) all.set(Key, Value);
  return [...all].map(([Key, Value]) => ({ Key, Value }));
}
