import { mfaCheck } from "../check.js";
import { requireMfaDevice } from "../mfa-device.js";
import { operation } from "../operation.js";
import { tagPage } from "../tags.js";

/** Source: IAM API reference, ListMFADeviceTags. */
export const ListMFADeviceTags = operation("ListMFADeviceTags", {
  authorize: (input, read) => [mfaCheck("ListMFADeviceTags", input.SerialNumber, read)],
  run: (input, context) => tagPage(requireMfaDevice(input.SerialNumber, context).tags, input),
});
