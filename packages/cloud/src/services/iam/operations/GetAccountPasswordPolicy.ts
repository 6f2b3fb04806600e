import { iamPasswordPolicyNotFound, refuse } from "@understudy/catalogue";
import { passwordPolicies } from "../account-tables.js";
import { operation } from "../operation.js";
import { allowedByPasswordPolicy } from "../password-policy.js";

/** AWS shows only a policy that was set, not the one that counts by default. Source: IAM API reference, GetAccountPasswordPolicy. */
export const GetAccountPasswordPolicy = operation("GetAccountPasswordPolicy", {
  authorize: (_input, read) => [
    allowedByPasswordPolicy({ action: "iam:GetAccountPasswordPolicy", resource: "*" }, read),
  ],
  run(_input, { store, account }) {
    const policy = store.get(passwordPolicies, account) ?? refuse(iamPasswordPolicyNotFound, { account });
    return {
      PasswordPolicy: {
        MinimumPasswordLength: policy.minimumLength,
        RequireSymbols: policy.requireSymbols,
        RequireNumbers: policy.requireNumbers,
        RequireUppercaseCharacters: policy.requireUppercase,
        RequireLowercaseCharacters: policy.requireLowercase,
        AllowUsersToChangePassword: policy.allowUsersToChange,
        ExpirePasswords: policy.maxAge !== undefined,
        ...(policy.maxAge !== undefined && { MaxPasswordAge: policy.maxAge }),
        ...(policy.reusePrevention !== undefined && { PasswordReusePrevention: policy.reusePrevention }),
        ...(policy.hardExpiry !== undefined && { HardExpiry: policy.hardExpiry }),
      },
    };
  },
});
