import type { Check, Read } from "../../gate/operation.js";
import { bucketCheck, headerKeys } from "./check.js";

/** The check of what lists a bucket, with the keys that limit what may be listed. */
export function listCheck(
  action: string,
  input: {
    readonly Bucket: string;
    readonly Prefix?: string | undefined;
    readonly Delimiter?: string | undefined;
    readonly MaxKeys?: number | undefined;
  },
  read: Read,
): Check {
  const { Bucket, Prefix, Delimiter, MaxKeys } = input;
  return bucketCheck(action, Bucket, read, headerKeys({ prefix: Prefix, delimiter: Delimiter, "max-keys": MaxKeys }));
}
