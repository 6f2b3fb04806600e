import { iamLoginProfileAlreadyExists, refuse } from "@understudy/catalogue";
import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { loginProfiles } from "../credential-tables.js";
import { wireLoginProfile, withPassword } from "../login-profile.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";

/**
 * Gives a user a password.
 * DIFFERS: there is no console here to sign in to with a password; it is held to the account's password policy, and
 * ChangePassword asks for it.
 * Source: IAM API reference, CreateLoginProfile.
 */
export const CreateLoginProfile = operation("CreateLoginProfile", {
  authorize: (input, read) => [userCheck("CreateLoginProfile", userNameOf(input.UserName, read), read)],
  run({ UserName, Password = "", PasswordResetRequired = false }, context) {
    const { store, ids, now } = context;
    const user = requireUser(userNameOf(UserName, context), context);
    const { userId, userName } = user;
    if (store.get(loginProfiles, userId)) refuse(iamLoginProfileAlreadyExists, { userName });
    const password = withPassword({ salt: ids.token(16), hashes: [] }, Password, context);
    const profile = { userId, createdAt: now, passwordResetRequired: PasswordResetRequired, ...password };
    store.put(loginProfiles, profile);
    return { LoginProfile: wireLoginProfile(user, profile) };
  },
});
