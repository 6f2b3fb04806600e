/** The rows of Amazon ECR. An account has one registry in each Region; its id is the account's. */
import type { ImageScanningConfiguration, ImageTagMutabilityExclusionFilter, Tag } from "@aws-sdk/client-ecr";
import { table } from "../../store/table.js";
import { principalArns } from "../iam/trust-principals.js";

export interface RepositoryRow {
  /** `arn:aws:ecr:REGION:ACCOUNT:repository/NAME` */
  readonly arn: string;
  readonly account: string;
  readonly region: string;
  readonly name: string;
  /** ms since epoch. */
  readonly createdAt: number;
  readonly tagMutability: "MUTABLE" | "IMMUTABLE" | "IMMUTABLE_WITH_EXCLUSION" | "MUTABLE_WITH_EXCLUSION";
  readonly tagMutabilityExclusions?: readonly ImageTagMutabilityExclusionFilter[];
  readonly scanning: ImageScanningConfiguration;
  readonly encryption: { readonly encryptionType: "AES256" | "KMS" | "KMS_DSSE"; readonly kmsKey?: string };
  readonly tags: readonly Tag[];
  /** Repository policy, as given. */
  readonly policy?: string;
  readonly lifecyclePolicy?: { readonly text: string; readonly putAt: number };
}

/** Value of the index that finds the repositories of an account in a Region. */
export const registryKey = (account: string, region: string) => `${account}/${region}`;

export const repositories = table<RepositoryRow>()({
  name: "ecr.repository",
  key: (row) => row.arn,
  indexes: {
    registry: (row) => registryKey(row.account, row.region),
    /** ARNs of the roles and users that its policy names. */
    principals: ({ policy }) => policy && principalArns(policy),
  },
});

/** A password for the registry, which stands for the caller who asked for it. */
export interface AuthorizationTokenRow {
  /** SHA-256 of the password, hex: the password itself is not kept. */
  readonly passwordHash: string;
  readonly accessKeyId: string;
  readonly account: string;
  readonly region: string;
  /** ms since epoch. */
  readonly expiresAt: number;
}

export const authorizationTokens = table<AuthorizationTokenRow>()({
  name: "ecr.authorization-token",
  key: (row) => row.passwordHash,
  indexes: {},
});
