/** Console passwords. */
import type { LoginProfile } from "@aws-sdk/client-iam";
import { iamLoginProfileNotFound, iamPasswordReused, refuse } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import type { ReadStore } from "../../store/store.js";
import { passwordPolicies } from "./account-tables.js";
import type { LoginProfileRow } from "./credential-tables.js";
import { loginProfiles } from "./credential-tables.js";
import { checkPassword } from "./password-policy.js";
import type { UserRow } from "./tables.js";

/** @throws Failure iam.login-profile-not-found */
export function requireLoginProfile({ userId, userName }: UserRow, store: ReadStore): LoginProfileRow {
  return store.get(loginProfiles, userId) ?? refuse(iamLoginProfileNotFound, { userName });
}

/** Passwords before the present one that a policy can look back on; the largest that UpdateAccountPasswordPolicy takes. */
const REMEMBERED = 24;

/** The profile with another password, which must fit the policy of the account. @throws Failure PasswordPolicyViolation */
export function withPassword(
  profile: Pick<LoginProfileRow, "salt" | "hashes">,
  password: string,
  { store, account, crypto, now }: Context,
): Pick<LoginProfileRow, "salt" | "hashes" | "changedAt"> {
  const policy = store.get(passwordPolicies, account);
  checkPassword(password, policy);
  const hash = hashOf(password, profile.salt, crypto);
  if (profile.hashes.slice(0, policy?.reusePrevention ?? 0).includes(hash)) refuse(iamPasswordReused, {});
  return { salt: profile.salt, hashes: [hash, ...profile.hashes].slice(0, REMEMBERED), changedAt: now };
}

export function isPassword({ salt, hashes }: LoginProfileRow, password: string, { crypto }: Context): boolean {
  return hashes[0] === hashOf(password, salt, crypto);
}

function hashOf(password: string, salt: string, crypto: Context["crypto"]): string {
  return Array.from(crypto.scryptSync(password, salt, 32), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function wireLoginProfile({ userName }: UserRow, profile: LoginProfileRow): LoginProfile {
  return {
    UserName: userName,
    CreateDate: new Date(profile.createdAt),
    PasswordResetRequired: profile.passwordResetRequired,
  };
}
