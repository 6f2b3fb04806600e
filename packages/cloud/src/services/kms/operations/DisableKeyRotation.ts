import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { keys } from "../tables.js";
import { usable } from "../use-key.js";

/** Source: AWS KMS API reference, DisableKeyRotation. */
export const DisableKeyRotation = operation("DisableKeyRotation", {
  authorize: (input, read) => [keyCheck("DisableKeyRotation", input.KeyId, read)],
  run(input, context) {
    const { rotationDays: _off, ...key } = usable(requireKey(input.KeyId, context));
    context.store.put(keys, key);
    return {};
  },
});
