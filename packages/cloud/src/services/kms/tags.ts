import type { Tag } from "@aws-sdk/client-kms";
import { kmsTagInvalid, refuse } from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";

const MOST = 50;

/** The tags with others put over them. @throws Failure kms.tag-invalid */
export function withTags(before: readonly Tag[], added: readonly Tag[]): readonly Tag[] {
  const keys = added.map(({ TagKey = "" }) => TagKey);
  const all = [...before.filter(({ TagKey = "" }) => !keys.includes(TagKey)), ...added];
  const wrong = new Set(keys).size < keys.length || keys.some((key) => /^aws:/i.test(key)) || all.length > MOST;
  return wrong ? refuse(kmsTagInvalid, {}) : all;
}

/** `aws:RequestTag/…` and `aws:TagKeys` of a request that brings tags. */
export function requestTags(tags: readonly Tag[] = []): RequestContext {
  if (tags.length === 0) return {};
  const pairs = tags.map(({ TagKey = "", TagValue = "" }) => [`aws:RequestTag/${TagKey}`, TagValue]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": tags.map(({ TagKey = "" }) => TagKey) };
}
