import { mfaCheck, requestTags } from "../check.js";
import { requireMfaDevice } from "../mfa-device.js";
import { operation } from "../operation.js";
import { mfaDevices } from "../tables.js";
import { withTags } from "../tags.js";

/** Source: IAM API reference, TagMFADevice. */
export const TagMFADevice = operation("TagMFADevice", {
  authorize: (input, read) => [mfaCheck("TagMFADevice", input.SerialNumber, read, requestTags(input.Tags))],
  run(input, context) {
    const device = requireMfaDevice(input.SerialNumber, context);
    context.store.put(mfaDevices, { ...device, tags: withTags(input.Tags, device.tags, "TagsPerMFADevice") });
    return {};
  },
});
