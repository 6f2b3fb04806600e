/** The kinds of characters that a password policy may ask for, as the parts of `iam.password-kinds-missing` name them. */
export const passwordCharacters = ["uppercase letter", "lowercase letter", "number", "symbol"] as const;

export type PasswordCharacter = (typeof passwordCharacters)[number];

const REQUIREMENT = "Password should have at least one ";

/** What is missing, as it goes into `iam.password-characters-missing`, whose text begins the list. */
export function listMissingCharacters(missing: readonly PasswordCharacter[]): string {
  return missing.join(`, ${REQUIREMENT}`);
}

/** What is missing, as it goes into `iam.password-kinds-missing`. */
export function listRequirements(missing: readonly PasswordCharacter[]): string {
  return missing.map((characters) => REQUIREMENT + characters).join(", ");
}
