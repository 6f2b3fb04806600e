/** The rows of IAM of which an account has one at most. */
import { table } from "../../store/table.js";

export interface AccountAliasRow {
  /** Unique over all accounts. */
  readonly alias: string;
  readonly account: string;
}

export const accountAliases = table<AccountAliasRow>()({
  name: "iam.account-alias",
  key: (row) => row.alias,
  indexes: { account: (row) => row.account },
});

/** The password policy that an account has set. Ages are in days. */
export interface PasswordPolicyRow {
  readonly account: string;
  readonly minimumLength: number;
  readonly requireSymbols: boolean;
  readonly requireNumbers: boolean;
  readonly requireUppercase: boolean;
  readonly requireLowercase: boolean;
  readonly allowUsersToChange: boolean;
  readonly maxAge?: number;
  /** How many of the last passwords may not be used again. */
  readonly reusePrevention?: number;
  readonly hardExpiry?: boolean;
}

export const passwordPolicies = table<PasswordPolicyRow>()({
  name: "iam.password-policy",
  key: (row) => row.account,
});
