import type { Repository } from "@aws-sdk/client-ecr";
import type { RepositoryRow } from "./tables.js";

/** A repository as the API shows it. */
export function wireRepository(row: RepositoryRow): Repository {
  return {
    repositoryArn: row.arn,
    registryId: row.account,
    repositoryName: row.name,
    repositoryUri: `${registryHost(row.account, row.region)}/${row.name}`,
    createdAt: new Date(row.createdAt),
    imageTagMutability: row.tagMutability,
    ...(row.tagMutabilityExclusions && { imageTagMutabilityExclusionFilters: [...row.tagMutabilityExclusions] }),
    imageScanningConfiguration: { ...row.scanning },
    encryptionConfiguration: { ...row.encryption },
  };
}

/** Name of an account's registry, as it stands in image names. */
export const registryHost = (account: string, region: string) => `${account}.dkr.ecr.${region}.amazonaws.com`;
