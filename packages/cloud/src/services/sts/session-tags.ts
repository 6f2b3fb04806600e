import { refuse, stsDuplicateTagKeys, stsTransitiveKeyInherited, stsTransitiveKeyMissing } from "@understudy/catalogue";
import type { Tag } from "../iam/tables.js";
import type { RoleSessionRow } from "./tables.js";

export interface SessionTags {
  readonly tags: readonly Tag[];
  readonly transitiveTagKeys: readonly string[];
}

/**
 * Tags of a new session: those that the calling session hands on, and those that were asked for. Keys are compared without
 * regard to case. Source: IAM User Guide, "Pass session tags in AWS STS" (chaining).
 * @throws Failure for keys twice, transitive keys that are not among the tags, and tags that would override handed-on ones.
 */
export function sessionTags(
  asked: { readonly Tags?: readonly Tag[]; readonly TransitiveTagKeys?: readonly string[] },
  calling: RoleSessionRow | undefined,
): SessionTags {
  const given = uniqueTags(asked.Tags);
  const transitive = asked.TransitiveTagKeys ?? [];
  const keys = new Set(given.map(({ Key }) => Key.toLowerCase()));
  const inherited = calling?.transitiveTagKeys ?? [];
  if (transitive.some((key) => !keys.has(key.toLowerCase()))) refuse(stsTransitiveKeyMissing, {});
  if (inherited.some((key) => keys.has(key.toLowerCase()))) refuse(stsTransitiveKeyInherited, {});
  return {
    tags: [...inheritedTags(calling), ...given],
    transitiveTagKeys: [...inherited, ...transitive],
  };
}

/** The tags that a role session hands on to the roles that are assumed with it. */
export function inheritedTags(calling: RoleSessionRow | undefined): readonly Tag[] {
  const keys = new Set(calling?.transitiveTagKeys?.map((key) => key.toLowerCase()));
  return (calling?.tags ?? []).filter(({ Key }) => keys.has(Key.toLowerCase()));
}

/** @throws Failure for a key that is given twice */
export function uniqueTags(given: readonly Tag[] = []): readonly Tag[] {
  const keys = new Set(given.map(({ Key }) => Key.toLowerCase()));
  if (keys.size < given.length) refuse(stsDuplicateTagKeys, {});
  return given.map(({ Key, Value }) => ({ Key, Value }));
}

/** The tags of a role or user with those of its session. AWS: a session tag takes the place of one of its key, whatever its case. */
export function withSessionTags(tags: readonly Tag[], session: readonly Tag[]): readonly Tag[] {
  const taken = new Set(session.map(({ Key }) => Key.toLowerCase()));
  return [...tags.filter(({ Key }) => !taken.has(Key.toLowerCase())), ...session];
}
