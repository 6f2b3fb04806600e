import type { SecretRow, Tag } from "./tables.js";

const date = (time: number | undefined) => (time === undefined ? undefined : new Date(time));

/** What DescribeSecret and ListSecrets both tell of a secret. */
export function wireSecret(row: SecretRow) {
  return {
    ARN: row.arn,
    Name: row.name,
    Description: row.description,
    KmsKeyId: row.kmsKeyId,
    LastChangedDate: new Date(row.changedAt),
    LastAccessedDate: date(row.accessedAt),
    DeletedDate: date(row.deletedAt),
    Tags: row.tags?.map((tag): Tag => ({ ...tag })),
    CreatedDate: new Date(row.createdAt),
  };
}
