/** The rows of Systems Manager's Parameter Store: a parameter with all its versions. */
import { table } from "../../store/table.js";

export type ParameterType = "String" | "StringList" | "SecureString";
export type Tier = "Standard" | "Advanced";

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** A parameter as it was put once. */
export interface ParameterVersion {
  /** From 1. */
  readonly version: number;
  readonly value: string;
  /** What is shown of a SecureString to who does not ask for decryption. */
  readonly sealed?: string;
  /** A customer's key, as it was given; absent: `alias/aws/ssm`. */
  readonly keyId?: string;
  /** What that key made of the value or of its data key, base64. */
  readonly dataKey?: string;
  /** ms since epoch. */
  readonly modifiedAt: number;
  /** ARN of who put it. */
  readonly modifiedBy: string;
  readonly description?: string;
  readonly allowedPattern?: string;
  readonly tier: Tier;
  readonly dataType: string;
  readonly labels: readonly string[];
}

export interface ParameterRow {
  readonly account: string;
  readonly region: string;
  /** As it was given when the parameter was made. */
  readonly name: string;
  readonly arn: string;
  readonly type: ParameterType;
  readonly tags: readonly Tag[];
  /** Oldest first; never empty. */
  readonly versions: readonly ParameterVersion[];
}

/** Value of the index that finds the parameters of an account in a Region. */
export const regionKey = (account: string, region: string) => `${account}/${region}`;

export const parameters = table<ParameterRow>()({
  name: "ssm.parameter",
  key: (row) => row.arn,
  indexes: { region: (row) => regionKey(row.account, row.region) },
});
