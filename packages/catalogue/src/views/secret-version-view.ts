/** What must be known to tell why a secret has no such value. */
export interface SecretVersionView {
  readonly secretArn: string;
  /** The staging labels that its versions carry, joined by commas. */
  readonly stages: string;
}
