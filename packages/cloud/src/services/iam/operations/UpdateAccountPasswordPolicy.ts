import type { PasswordPolicyRow } from "../account-tables.js";
import { passwordPolicies } from "../account-tables.js";
import { operation } from "../operation.js";

/**
 * Sets the whole policy: what is not given gets its default.
 * DIFFERS: how long passwords last is kept and shown, and changes nothing: nobody signs in with one here.
 * Source: IAM API reference, UpdateAccountPasswordPolicy.
 */
export const UpdateAccountPasswordPolicy = operation("UpdateAccountPasswordPolicy", {
  authorize: () => [{ action: "iam:UpdateAccountPasswordPolicy", resource: "*" }],
  run(input, { store, account }) {
    const policy: PasswordPolicyRow = {
      account,
      minimumLength: input.MinimumPasswordLength ?? 6,
      requireSymbols: input.RequireSymbols ?? false,
      requireNumbers: input.RequireNumbers ?? false,
      requireUppercase: input.RequireUppercaseCharacters ?? false,
      requireLowercase: input.RequireLowercaseCharacters ?? false,
      allowUsersToChange: input.AllowUsersToChangePassword ?? false,
      ...(input.MaxPasswordAge !== undefined && { maxAge: input.MaxPasswordAge }),
      ...(input.PasswordReusePrevention !== undefined && { reusePrevention: input.PasswordReusePrevention }),
      ...(input.HardExpiry !== undefined && { hardExpiry: input.HardExpiry }),
    };
    store.put(passwordPolicies, policy);
    return {};
  },
});
