import { secretCheck } from "../check.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { requireAnySecret } from "../require.js";
import type { SecretRow, SecretVersion } from "../tables.js";

/** Versions without a label only with IncludeDeprecated. Source: Secrets Manager API reference, ListSecretVersionIds. */
export const ListSecretVersionIds = operation("ListSecretVersionIds", {
  authorize: (input, read) => [secretCheck("secretsmanager:ListSecretVersionIds", input.SecretId, read)],
  run(input, context) {
    const row = requireAnySecret(input.SecretId, context);
    const versions = row.versions.filter(({ stages }) => input.IncludeDeprecated || stages.length > 0);
    const { items, NextToken } = page(versions, input, "versions", 100);
    return { Versions: items.map((version) => wireVersion(version, row)), NextToken, ARN: row.arn, Name: row.name };
  },
});

function wireVersion({ versionId, stages, accessedAt, createdAt }: SecretVersion, { kmsKeyId }: SecretRow) {
  return {
    VersionId: versionId,
    ...(stages.length > 0 && { VersionStages: [...stages] }),
    ...(accessedAt !== undefined && { LastAccessedDate: new Date(accessedAt) }),
    CreatedDate: new Date(createdAt),
    // Recorded: what stands for the key `aws/secretsmanager`.
    KmsKeyIds: [kmsKeyId ?? "DefaultEncryptionKey"],
  };
}
