import { mfaCheck, tagKeys } from "../check.js";
import { requireMfaDevice } from "../mfa-device.js";
import { operation } from "../operation.js";
import { mfaDevices } from "../tables.js";
import { withoutTags } from "../tags.js";

/** Source: IAM API reference, UntagMFADevice. */
export const UntagMFADevice = operation("UntagMFADevice", {
  authorize: (input, read) => [mfaCheck("UntagMFADevice", input.SerialNumber, read, tagKeys(input.TagKeys))],
  run(input, context) {
    const device = requireMfaDevice(input.SerialNumber, context);
    context.store.put(mfaDevices, { ...device, tags: withoutTags(input.TagKeys, device.tags) });
    return {};
  },
});
