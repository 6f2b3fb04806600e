import {
  iamLoginProfileNotFound,
  iamOldPasswordIncorrect,
  iamOnlyUsersChangePasswords,
  refuse,
} from "@understudy/catalogue";
import { userCheck } from "../check.js";
import { loginProfiles } from "../credential-tables.js";
import { isPassword, requireLoginProfile, withPassword } from "../login-profile.js";
import { operation } from "../operation.js";
import { allowedByPasswordPolicy } from "../password-policy.js";

/** The caller's own password. Source: IAM API reference, ChangePassword. */
export const ChangePassword = operation("ChangePassword", {
  authorize: (_input, read) => {
    const { principal, context } = read.caller;
    if (principal.kind === "user")
      return [allowedByPasswordPolicy(userCheck("ChangePassword", principal.name, read), read)];
    return [{ action: "iam:ChangePassword", resource: String(context["aws:PrincipalArn"] ?? "*") }];
  },
  run({ OldPassword = "", NewPassword = "" }, context) {
    const { principal, user } = context.caller;
    if (principal.kind !== "user") return refuse(iamOnlyUsersChangePasswords, {});
    // The administrator that is there from the start has no password.
    if (!user) return refuse(iamLoginProfileNotFound, { userName: principal.name });
    const profile = requireLoginProfile(user, context.store);
    if (!isPassword(profile, OldPassword, context)) refuse(iamOldPasswordIncorrect, {});
    context.store.put(loginProfiles, {
      ...profile,
      ...withPassword(profile, NewPassword, context),
      passwordResetRequired: false,
    });
    return {};
  },
});
