import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { keys } from "../tables.js";
import { notPendingDeletion } from "../use-key.js";

/** Source: AWS KMS API reference, DisableKey. */
export const DisableKey = operation("DisableKey", {
  authorize: (input, read) => [keyCheck("DisableKey", input.KeyId, read)],
  run(input, context) {
    const key = notPendingDeletion(requireKey(input.KeyId, context));
    context.store.put(keys, { ...key, state: "Disabled" });
    return {};
  },
});
