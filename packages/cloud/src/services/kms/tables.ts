/** The rows of AWS KMS. Only symmetric encryption keys made by KMS itself: others are refused when they are asked for. */
import type { GrantConstraints, GrantOperation, Tag } from "@aws-sdk/client-kms";
import { table } from "../../store/table.js";
import { principalArns } from "../iam/trust-principals.js";

export interface KeyRow {
  /** `arn:aws:kms:REGION:ACCOUNT:key/ID` */
  readonly arn: string;
  readonly keyId: string;
  readonly account: string;
  readonly region: string;
  /** ms since epoch. */
  readonly createdAt: number;
  readonly description: string;
  readonly state: "Enabled" | "Disabled" | "PendingDeletion";
  /** When it is gone for good, ms since epoch; of a key that waits for it. */
  readonly deleteAt?: number;
  readonly manager: "CUSTOMER" | "AWS";
  /** Key policy, as given. */
  readonly policy: string;
  /** The key itself: 32 bytes, hex. It leaves the store with a snapshot only. */
  readonly material: string;
  readonly tags: readonly Tag[];
  readonly grants: readonly Grant[];
  /** Days between rotations, when rotation is on. DIFFERS: rotation changes no key material. */
  readonly rotationDays?: number;
}

export interface Grant {
  readonly grantId: string;
  readonly token: string;
  readonly name?: string;
  readonly createdAt: number;
  readonly granteePrincipal: string;
  readonly retiringPrincipal?: string;
  readonly issuingAccount: string;
  readonly operations: readonly GrantOperation[];
  readonly constraints?: GrantConstraints;
}

export interface AliasRow {
  readonly arn: string;
  /** `alias/app` */
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly keyArn: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Value of the index that finds what an account has in a Region. */
export const placeKey = (account: string, region: string) => `${account}/${region}`;

export const keys = table<KeyRow>()({
  name: "kms.key",
  key: (row) => row.arn,
  indexes: {
    place: (row) => placeKey(row.account, row.region),
    /** Keys that wait to be deleted. */
    deletion: (row) => (row.deleteAt === undefined ? undefined : "pending"),
    /** ARNs of the roles and users that its policy and grants name. */
    principals: ({ policy, grants }) => [
      ...principalArns(policy),
      ...grants.map(({ granteePrincipal }) => granteePrincipal),
    ],
    /** Who may retire a grant of the key. */
    retiring: (row) => row.grants.flatMap(({ retiringPrincipal }) => retiringPrincipal ?? []),
  },
});

export const aliases = table<AliasRow>()({
  name: "kms.alias",
  key: (row) => row.arn,
  indexes: { place: (row) => placeKey(row.account, row.region), key: (row) => row.keyArn },
});
