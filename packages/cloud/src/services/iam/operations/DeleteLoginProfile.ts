import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { loginProfiles } from "../credential-tables.js";
import { requireLoginProfile } from "../login-profile.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";

/** Takes the password away; access keys stay. Source: IAM API reference, DeleteLoginProfile. */
export const DeleteLoginProfile = operation("DeleteLoginProfile", {
  authorize: (input, read) => [userCheck("DeleteLoginProfile", userNameOf(input.UserName, read), read)],
  run(input, context) {
    const user = requireUser(userNameOf(input.UserName, context), context);
    context.store.delete(loginProfiles, requireLoginProfile(user, context.store).userId);
    return {};
  },
});
