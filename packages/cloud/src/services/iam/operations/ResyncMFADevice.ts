import { userCheck } from "../check.js";
import { requireDeviceOfUser, synchronised } from "../mfa-device.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { mfaDevices } from "../tables.js";

/** For a device whose clock went wrong. Source: IAM API reference, ResyncMFADevice. */
export const ResyncMFADevice = operation("ResyncMFADevice", {
  authorize: (input, read) => [userCheck("ResyncMFADevice", input.UserName, read)],
  run(input, context) {
    const user = requireUser(input.UserName, context);
    const device = requireDeviceOfUser(input.SerialNumber, user, context);
    context.store.put(mfaDevices, {
      ...device,
      enabled: { ...device.enabled, ...synchronised(device, input, context) },
    });
    return {};
  },
});
