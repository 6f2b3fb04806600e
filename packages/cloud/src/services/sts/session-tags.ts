import { refuse, stsDuplicateTagKeys, stsTransitiveKeyInherited, stsTransitiveKeyMissing } from "@understudy/catalogue";
import type { Tag } from "../iam/tables.js";
import type { SessionRow } from "./tables.js";

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
  calling: SessionRow | undefined,
): SessionTags {
  const given = asked.Tags ?? [];
  const transitive = asked.TransitiveTagKeys ?? [];
  const keys = new Set(given.map(({ Key }) => Key.toLowerCase()));
  const inherited = calling?.transitiveTagKeys ?? [];
  if (keys.size < given.length) refuse(stsDuplicateTagKeys, {});
  if (transitive.some((key) => !keys.has(key.toLowerCase()))) refuse(stsTransitiveKeyMissing, {});
  if (inherited.some((key) => keys.has(key.toLowerCase()))) refuse(stsTransitiveKeyInherited, {});
  const handedOn = (calling?.tags ?? []).filter(({ Key }) => inherited.includes(Key));
  return {
    tags: [...handedOn, ...given.map(({ Key, Value }) => ({ Key, Value }))],
    transitiveTagKeys: [...inherited, ...transitive],
  };
}
