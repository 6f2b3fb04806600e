/** The rows of Secrets Manager: a secret with all its versions. */
import { table } from "../../store/table.js";
import { principalArns } from "../iam/trust-principals.js";

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** One value that a secret has or had. Its value never changes, its labels move. */
export interface SecretVersion {
  readonly versionId: string;
  /** Staging labels in alphabetic order. A version without any is deprecated. */
  readonly stages: readonly string[];
  /** ms since epoch. */
  readonly createdAt: number;
  /** Start of the day (UTC) on which it was last read. */
  readonly accessedAt?: number;
  /** The data key under which a customer's key keeps the value, encrypted, hex. */
  readonly dataKey?: string;
  readonly secretString?: string;
  /** Bytes in hexadecimal. */
  readonly secretBinary?: string;
}

export interface SecretRow {
  readonly account: string;
  readonly region: string;
  readonly name: string;
  /** Ends in a hyphen and six random characters. */
  readonly arn: string;
  readonly createdAt: number;
  readonly changedAt: number;
  /** Start of the day (UTC) on which it was last read. */
  readonly accessedAt?: number;
  /** When it was marked for deletion. */
  readonly deletedAt?: number;
  /** When it goes for good. */
  readonly purgeAt?: number;
  readonly description?: string;
  /** A customer's key; absent: `aws/secretsmanager`. */
  readonly kmsKeyId?: string;
  /** Absent until the secret is tagged for the first time. */
  readonly tags?: readonly Tag[];
  /** The resource-based policy, as it was put. */
  readonly policy?: string;
  /** Oldest first. */
  readonly versions: readonly SecretVersion[];
}

/** Value of the index that finds the secrets of an account in a Region. */
export const regionKey = (account: string, region: string) => `${account}/${region}`;

/** Value of the index that finds a secret by its name. */
export const nameKey = (account: string, region: string, name: string) => `${account}/${region}/${name}`;

export const secrets = table<SecretRow>()({
  name: "secretsmanager.secret",
  key: (row) => row.arn,
  indexes: {
    region: (row) => regionKey(row.account, row.region),
    name: (row) => nameKey(row.account, row.region, row.name),
    deleted: (row) => (row.purgeAt === undefined ? undefined : "deleted"),
    /** Roles and users that its policy names. */
    principals: ({ policy }) => policy && principalArns(policy),
  },
});
