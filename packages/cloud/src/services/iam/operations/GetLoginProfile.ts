import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { requireLoginProfile, wireLoginProfile } from "../login-profile.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";

/** Source: IAM API reference, GetLoginProfile. */
export const GetLoginProfile = operation("GetLoginProfile", {
  authorize: (input, read) => [userCheck("GetLoginProfile", userNameOf(input.UserName, read), read)],
  run(input, context) {
    const user = requireUser(userNameOf(input.UserName, context), context);
    return { LoginProfile: wireLoginProfile(user, requireLoginProfile(user, context.store)) };
  },
});
