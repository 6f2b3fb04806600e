import type { Tag } from "@aws-sdk/client-elastic-load-balancing-v2";
import { elbDuplicateTagKeys, elbTooManyTags, refuse } from "@understudy/catalogue";

const MOST = 50;

/** The tags with others put over them. @throws Failure for a key given twice, and for too many. */
export function withTags(before: readonly Tag[], added: readonly Tag[] = []): readonly Tag[] {
  const keys = added.map(({ Key = "" }) => Key);
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  if (twice !== undefined) refuse(elbDuplicateTagKeys, { key: twice });
  const all = [...before.filter(({ Key = "" }) => !keys.includes(Key)), ...added];
  return all.length > MOST ? refuse(elbTooManyTags, {}) : all;
}
