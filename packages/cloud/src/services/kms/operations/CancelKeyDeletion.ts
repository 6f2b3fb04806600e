import { kmsKeyNotPendingDeletion, refuse } from "@understudy/catalogue";
import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { keys } from "../tables.js";

/** Source: AWS KMS API reference, CancelKeyDeletion. */
export const CancelKeyDeletion = operation("CancelKeyDeletion", {
  authorize: (input, read) => [keyCheck("CancelKeyDeletion", input.KeyId, read)],
  run(input, context) {
    const { deleteAt, ...key } = requireKey(input.KeyId, context);
    if (deleteAt === undefined) refuse(kmsKeyNotPendingDeletion, { keyArn: key.arn });
    context.store.put(keys, { ...key, state: "Disabled" });
    return { KeyId: key.arn };
  },
});
