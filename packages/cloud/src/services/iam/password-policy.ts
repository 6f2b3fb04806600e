/** Passwords and the policies they must fit. Source: IAM User Guide, "Set an account password policy for IAM users". */
import type { PasswordCharacter } from "@understudy/catalogue";
import {
  iamPasswordCharactersMissing,
  iamPasswordKindsMissing,
  iamPasswordTooShort,
  listMissingCharacters,
  listRequirements,
  passwordCharacters,
  refuse,
} from "@understudy/catalogue";
import type { AttachedPolicy } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import type { PasswordPolicyRow } from "./account-tables.js";
import { passwordPolicies } from "./account-tables.js";

/** AWS's own policy, where an account has set none: eight characters, three of the four kinds. */
const DEFAULT = { minimumLength: 8, kinds: 3 } as const;

const PATTERNS: { readonly [characters in PasswordCharacter]: RegExp } = {
  "uppercase letter": /[A-Z]/,
  "lowercase letter": /[a-z]/,
  number: /[0-9]/,
  symbol: /[!@#$%^&*()_+\-=[\]{}|']/,
};

/** @throws Failure PasswordPolicyViolation */
export function checkPassword(password: string, policy: PasswordPolicyRow | undefined): void {
  const length = policy?.minimumLength ?? DEFAULT.minimumLength;
  if (password.length < length) refuse(iamPasswordTooShort, { length: String(length) });
  const missing = passwordCharacters.filter((characters) => !PATTERNS[characters].test(password));
  if (policy) checkRequired(missing, policy);
  else checkKinds(missing);
}

function checkKinds(missing: readonly PasswordCharacter[]): void {
  const count = DEFAULT.kinds - (passwordCharacters.length - missing.length);
  if (count > 0) refuse(iamPasswordKindsMissing, { count: String(count), requirements: listRequirements(missing) });
}

function checkRequired(missing: readonly PasswordCharacter[], policy: PasswordPolicyRow): void {
  const required: { readonly [characters in PasswordCharacter]: boolean } = {
    "uppercase letter": policy.requireUppercase,
    "lowercase letter": policy.requireLowercase,
    number: policy.requireNumbers,
    symbol: policy.requireSymbols,
  };
  const wanting = missing.filter((characters) => required[characters]);
  if (wanting.length > 0) refuse(iamPasswordCharactersMissing, { missing: listMissingCharacters(wanting) });
}

/**
 * The check with what the account's password policy gives to its users. AWS: "IAM applies the permissions at the account-level for
 * all users"; no policy of a user's own is needed, and a Deny still counts.
 */
export function allowedByPasswordPolicy(check: Check, { store, account, caller }: Read): Check {
  const { principal } = caller;
  if (principal.kind !== "user" || !store.get(passwordPolicies, account)?.allowUsersToChange) return check;
  const { action, resource } = check;
  const Statement = { Effect: "Allow", Principal: { AWS: principal.arn }, Action: action, Resource: resource } as const;
  const resourcePolicy: AttachedPolicy = {
    document: { Version: "2012-10-17", Statement },
    source: { type: "resource", name: "account password policy" },
  };
  return { ...check, resourcePolicy };
}
