import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { requireDeviceOfUser } from "../mfa-device.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { mfaDevices } from "../tables.js";

/** The device stays, for nobody. Source: IAM API reference, DeactivateMFADevice. */
export const DeactivateMFADevice = operation("DeactivateMFADevice", {
  authorize: (input, read) => [userCheck("DeactivateMFADevice", userNameOf(input.UserName, read), read)],
  run(input, context) {
    const user = requireUser(userNameOf(input.UserName, context), context);
    const { enabled: _over, ...device } = requireDeviceOfUser(input.SerialNumber, user, context);
    context.store.put(mfaDevices, device);
    return {};
  },
});
