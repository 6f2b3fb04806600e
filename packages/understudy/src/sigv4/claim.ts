/** What a request says of its signature, read but not believed. */
export interface Claim {
  /** In the query string of a presigned URL rather than in headers. */
  readonly presigned: boolean;
  readonly accessKeyId: string;
  /** `20260131/us-east-1/ecs/aws4_request`. */
  readonly scope: string;
  readonly day: string;
  readonly region: string;
  readonly service: string;
  /** As signed: `20260131T235959Z`. */
  readonly date: string;
  /** Lower-case names, in the order signed. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly sessionToken: string | undefined;
  /** Seconds that a presigned URL lives. */
  readonly expires: number | undefined;
}
