/**
 * Configurations of a bucket that are kept and given back as they came.
 * DIFFERS: nothing acts on them: no object expires, no event is sent, no page is served, no request is logged.
 */
import type { Context } from "../../gate/operation.js";
import { type BucketNamed, requireBucket } from "./require.js";
import { buckets } from "./tables.js";

/** @param kind what is configured: `Cors`. @throws Failure NoSuchBucket */
export function keepConfiguration(named: BucketNamed, kind: string, value: unknown, context: Context): void {
  const row = requireBucket(named, context);
  context.store.put(buckets, { ...row, configurations: { ...row.configurations, [kind]: value } });
}

/** Undefined where there is none. @throws Failure NoSuchBucket */
export function readConfiguration<Value>(named: BucketNamed, kind: string, context: Context): Value | undefined {
  return requireBucket(named, context).configurations[kind] as Value | undefined;
}

/** Forgetting what is not there succeeds. @throws Failure NoSuchBucket */
export function forgetConfiguration(named: BucketNamed, kind: string, context: Context): void {
  const row = requireBucket(named, context);
  const { [kind]: gone, ...configurations } = row.configurations;
  context.store.put(buckets, { ...row, configurations });
}
