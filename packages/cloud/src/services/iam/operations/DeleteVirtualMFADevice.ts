import { iamMfaDeviceAssigned, refuse } from "@understudy/catalogue";
import { mfaCheck } from "../check.js";
import { requireMfaDevice } from "../mfa-device.js";
import { operation } from "../operation.js";
import { mfaDevices } from "../tables.js";

/** Source: IAM API reference, DeleteVirtualMFADevice. */
export const DeleteVirtualMFADevice = operation("DeleteVirtualMFADevice", {
  authorize: (input, read) => [mfaCheck("DeleteVirtualMFADevice", input.SerialNumber, read)],
  run(input, context) {
    const device = requireMfaDevice(input.SerialNumber, context);
    if (device.enabled) refuse(iamMfaDeviceAssigned, {});
    context.store.delete(mfaDevices, device.serialNumber);
    return {};
  },
});
