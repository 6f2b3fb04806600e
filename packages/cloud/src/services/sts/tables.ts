/** The rows of STS: temporary credentials that were given out and have not been swept. */
import { table } from "../../store/table.js";
import type { Tag } from "../iam/tables.js";

export interface SessionRow {
  /** `ASIA…` */
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly account: string;
  /** Role that was assumed; a role made anew under the same name has another id and does not match. */
  readonly roleName: string;
  readonly roleId: string;
  readonly roleArn: string;
  readonly sessionName: string;
  /** ms since epoch. */
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** Documents given as session policy. */
  readonly sessionPolicies?: readonly string[];
  /** ARNs given as session policies. */
  readonly sessionPolicyArns?: readonly string[];
  readonly tags?: readonly Tag[];
  readonly transitiveTagKeys?: readonly string[];
  readonly sourceIdentity?: string;
  /** What stays of the token of a web identity: `aws:FederatedProvider` and the keys of its claims that sessions keep. */
  readonly federated?: { readonly [key: string]: string | readonly string[] };
  /** The session was made with the credentials of another role session. */
  readonly chained?: boolean;
}

export const sessions = table<SessionRow>()({
  name: "sts.session",
  key: (row) => row.accessKeyId,
  indexes: { role: (row) => `${row.account}/${row.roleId}` },
});
