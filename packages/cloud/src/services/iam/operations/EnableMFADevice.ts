import { iamMfaDeviceInUse, refuse } from "@understudy/catalogue";
import { userCheck } from "../check.js";
import { checkQuota } from "../check-quota.js";
import { requireMfaDevice, synchronised } from "../mfa-device.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { mfaDevices } from "../tables.js";

/** Both codes are checked, and count as used. Source: IAM API reference, EnableMFADevice. */
export const EnableMFADevice = operation("EnableMFADevice", {
  authorize: (input, read) => [userCheck("EnableMFADevice", input.UserName, read)],
  run(input, context) {
    const { store, now } = context;
    const { userId } = requireUser(input.UserName, context);
    const device = requireMfaDevice(input.SerialNumber, context);
    if (device.enabled) refuse(iamMfaDeviceInUse, {});
    checkQuota("MFADevicesPerUser", store.count(mfaDevices, "user", userId) + 1);
    store.put(mfaDevices, { ...device, enabled: { userId, at: now, ...synchronised(device, input, context) } });
    return {};
  },
});
