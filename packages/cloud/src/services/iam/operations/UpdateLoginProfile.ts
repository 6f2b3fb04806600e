import { userCheck } from "../check.js";
import { loginProfiles } from "../credential-tables.js";
import { requireLoginProfile, withPassword } from "../login-profile.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";

/** Changes what is given, and nothing else. Source: IAM API reference, UpdateLoginProfile. */
export const UpdateLoginProfile = operation("UpdateLoginProfile", {
  authorize: (input, read) => [userCheck("UpdateLoginProfile", input.UserName, read)],
  run({ UserName, Password, PasswordResetRequired }, context) {
    const profile = requireLoginProfile(requireUser(UserName, context), context.store);
    context.store.put(loginProfiles, {
      ...profile,
      ...(Password !== undefined && withPassword(profile, Password, context)),
      ...(PasswordResetRequired !== undefined && { passwordResetRequired: PasswordResetRequired }),
    });
    return {};
  },
});
