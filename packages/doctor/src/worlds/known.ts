/** What a text told, and little else: the facts from which worlds are made in which it could have been said. */
export interface Told {
  /** Id of the failure mode. */
  readonly failure: string;
  /** AWS's words. */
  readonly message: string;
  /** Values of the failure and of the one inside it. */
  readonly values: { readonly [name: string]: string | undefined };
  /** `RunTask`. */
  readonly operation?: string;
  /** The text stands inside that of another failure. */
  readonly inside?: boolean;
}

/** A thing that a hypothetical policy names; it must not be taken for a real one. */
export const another = "<another>";

/** Seconds that a change of IAM may still take to be seen, where nobody can say. */
export const spreading = 15;

/** The account of an ARN, where it has one. */
export function accountOf(arn: string): string {
  return arn.split(":")[4] || "<account>";
}
