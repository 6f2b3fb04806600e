import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { requireDeviceOfUser } from "../mfa-device.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { wireDevice } from "../wire-mfa-device.js";

/** Certifications are of passkeys, which are not known here. Source: IAM API reference, GetMFADevice. */
export const GetMFADevice = operation("GetMFADevice", {
  authorize: (input, read) => [userCheck("GetMFADevice", userNameOf(input.UserName, read), read)],
  run(input, context) {
    const user = requireUser(userNameOf(input.UserName, context), context);
    return wireDevice(requireDeviceOfUser(input.SerialNumber, user, context), user.userName);
  },
});
