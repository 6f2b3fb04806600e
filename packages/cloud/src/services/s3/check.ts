/**
 * Checks on buckets and objects: resource, condition keys, and the bucket's policy, which may let other accounts and nobody at all in.
 * Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3".
 */
import type { Tag } from "@aws-sdk/client-s3";
import { type AnyFailureMode, s3AccessDenied } from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import type { Check, Read } from "../../gate/operation.js";
import { isPublicPolicy } from "./is-public-policy.js";
import { type BucketRow, buckets } from "./tables.js";

export const bucketArn = (bucket: string) => `arn:aws:s3:::${bucket}`;
export const objectArn = (bucket: string, key: string) => `${bucketArn(bucket)}/${key}`;

/** A check on a bucket, whether it exists or not. @param action without its prefix: `ListBucket` */
export function bucketCheck(action: string, bucket: string, read: Read, context: RequestContext = {}): Check {
  return checkOn(action, bucketArn(bucket), bucket, read, context);
}

/** A check on an object, whether it exists or not. */
export function objectCheck(
  action: string,
  { Bucket, Key }: { readonly Bucket: string; readonly Key: string },
  read: Read,
  context: RequestContext = {},
): Check {
  return checkOn(action, objectArn(Bucket, Key), Bucket, read, context);
}

function checkOn(action: string, resource: string, bucket: string, read: Read, context: RequestContext): Check {
  const row = read.store.get(buckets, bucket);
  const account = row?.account ?? read.account;
  const { principal } = read.caller;
  const outside = principal.kind === "anonymous" || account !== read.account;
  const policy = row && policyFor(row, outside && principal.kind !== "service");
  return {
    action: `s3:${action}`,
    resource,
    // AWS: S3 puts the ARN in quotes.
    printed: `"${resource}"`,
    resourceAccount: account,
    context: { "s3:ResourceAccount": account, ...context },
    ...(policy && { resourcePolicy: { document: documentOf(policy), source: { type: "resource", name: bucket } } }),
    // AWS: why is told within the bucket's account only.
    ...(outside && { denial: { mode: s3AccessDenied as AnyFailureMode, values: {} } }),
  };
}

/**
 * The policy as it counts for the caller: one that is public lets nobody of outside in where RestrictPublicBuckets is on.
 * Source: S3 User Guide, "Blocking public access to your Amazon S3 storage".
 */
function policyFor({ policy, publicAccessBlock }: BucketRow, outside: boolean): string | undefined {
  if (policy === undefined || !outside || !publicAccessBlock?.RestrictPublicBuckets) return policy;
  return isPublicPolicy(documentOf(policy)) ? undefined : policy;
}

/** `s3:ExistingObjectTag/…` of an object that is there. */
export function existingTags(tags: readonly Tag[] = []): RequestContext {
  return Object.fromEntries(tags.map(({ Key, Value }) => [`s3:ExistingObjectTag/${Key}`, Value ?? ""]));
}

/** `s3:RequestObjectTag/…` and `s3:RequestObjectTagKeys` of a request that brings tags. */
export function requestTags(tags: readonly Tag[] = []): RequestContext {
  if (tags.length === 0) return {};
  const pairs = tags.map(({ Key, Value }) => [`s3:RequestObjectTag/${Key}`, Value ?? ""]);
  return { ...Object.fromEntries(pairs), "s3:RequestObjectTagKeys": tags.map(({ Key }) => Key ?? "") };
}

/** Condition keys for the headers that are there. @param headers the key's name without `s3:`, and the header's value */
export function headerKeys(headers: { readonly [name: string]: string | number | undefined }): RequestContext {
  const there = Object.entries(headers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there.map(([name, value]) => [`s3:${name}`, String(value)]));
}
