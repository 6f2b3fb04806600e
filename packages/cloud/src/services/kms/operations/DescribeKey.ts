import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { wireKey } from "../wire-key.js";

/** Source: AWS KMS API reference, DescribeKey. */
export const DescribeKey = operation("DescribeKey", {
  authorize: (input, read) => [keyCheck("DescribeKey", input.KeyId, read)],
  run: (input, context) => ({ KeyMetadata: wireKey(requireKey(input.KeyId, context)) }),
});
