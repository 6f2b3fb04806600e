import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { keys } from "../tables.js";
import { usable } from "../use-key.js";

/** Source: AWS KMS API reference, EnableKeyRotation. */
export const EnableKeyRotation = operation("EnableKeyRotation", {
  authorize: (input, read) => [
    keyCheck("EnableKeyRotation", input.KeyId, read, {
      "kms:RotationPeriodInDays": String(input.RotationPeriodInDays ?? 365),
    }),
  ],
  run(input, context) {
    const key = usable(requireKey(input.KeyId, context));
    context.store.put(keys, { ...key, rotationDays: input.RotationPeriodInDays ?? 365 });
    return {};
  },
});
