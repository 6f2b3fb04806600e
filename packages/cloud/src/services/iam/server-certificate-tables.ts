import { table } from "../../store/table.js";
import type { Tag } from "./tables.js";
import { nameKey } from "./tables.js";

export interface ServerCertificateRow {
  readonly account: string;
  readonly certificateName: string;
  /** `ASCA…` */
  readonly certificateId: string;
  readonly path: string;
  readonly arn: string;
  /** ms since epoch. */
  readonly uploadedAt: number;
  /** ms since epoch. */
  readonly expiresAt: number;
  /** PEM, as given; so is the chain. */
  readonly body: string;
  readonly chain?: string;
  readonly tags: readonly Tag[];
}

export const serverCertificates = table<ServerCertificateRow>()({
  name: "iam.server-certificate",
  key: (row) => nameKey(row.account, row.certificateName),
  indexes: { account: (row) => row.account },
});
