/** What must be known to tell why STS did not believe a web identity token. */
export interface WebIdentityTokenView {
  /** The token's `iss`. */
  readonly issuer: string;
  /** The token's audiences. */
  readonly audiences: readonly string[];
  /** Account of the role that was to be assumed. */
  readonly account: string;
  /** The account's provider of that issuer, where there is one. */
  readonly provider?: { readonly arn: string; readonly clientIds: readonly string[] };
  /** `kid` of the token, where it names one. */
  readonly keyId?: string;
  /** `kid` of the keys that are known of the issuer; absent: none was ever told. */
  readonly knownKeyIds?: readonly string[];
}
