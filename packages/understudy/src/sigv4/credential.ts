/** What a signature is verified with. */
export interface Credential {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Temporary credentials only: the request must carry the same. */
  readonly sessionToken?: string;
  /** ms since epoch, on the cloud's clock. */
  readonly expiresAt?: number;
}
