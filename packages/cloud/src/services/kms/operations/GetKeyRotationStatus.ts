import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";

/** Source: AWS KMS API reference, GetKeyRotationStatus. */
export const GetKeyRotationStatus = operation("GetKeyRotationStatus", {
  authorize: (input, read) => [keyCheck("GetKeyRotationStatus", input.KeyId, read)],
  run(input, context) {
    const { arn, rotationDays } = requireKey(input.KeyId, context);
    return {
      KeyId: arn,
      KeyRotationEnabled: rotationDays !== undefined,
      ...(rotationDays !== undefined && { RotationPeriodInDays: rotationDays }),
    };
  },
});
