import { refuse, scalingTaggedTargetNotFound, scalingTooManyTags } from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import type { Read } from "../../gate/operation.js";
import { quotas } from "./quotas.js";
import type { ScalableTargetRow } from "./tables.js";
import { scalableTargets } from "./tables.js";

type Tags = { readonly [key: string]: string };

/** The tags with others put over them. @throws Failure scaling.too-many-tags */
export function withTags(before: Tags, added: Tags, ResourceName: string): Tags {
  const all = { ...before, ...added };
  if (Object.keys(all).length <= quotas.TagsPerTarget) return all;
  return refuse(scalingTooManyTags, {}, undefined, { members: { ResourceName } });
}

/** `aws:RequestTag/…` and `aws:TagKeys` of a request that brings tags. */
export function requestTags(tags: Tags = {}): RequestContext {
  const keys = Object.keys(tags);
  if (keys.length === 0) return {};
  return { ...Object.fromEntries(keys.map((key) => [`aws:RequestTag/${key}`, tags[key] ?? ""])), "aws:TagKeys": keys };
}

/** The target of that ARN, in the caller's account and Region. @throws Failure scaling.tagged-target-not-found */
export function requireTagged(targetArn: string, { store, account, region }: Read): ScalableTargetRow {
  const row = store.list(scalableTargets, "arn", targetArn)[0];
  if (row?.account === account && row.region === region) return row;
  return refuse(scalingTaggedTargetNotFound, { targetArn }, undefined, { members: { ResourceName: targetArn } });
}
