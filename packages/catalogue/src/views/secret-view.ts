/** What must be known to tell why a secret was not found. */
export interface SecretView {
  /** The ARN that was asked for. */
  readonly secretArn: string;
  /** ARN of the secret that has the same name, where there is one. */
  readonly sameName?: string;
}
