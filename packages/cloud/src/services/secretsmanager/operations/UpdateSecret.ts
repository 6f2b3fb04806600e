import type { Context } from "../../../gate/operation.js";
import { addVersion, hasValue } from "../add-version.js";
import { makeDataKey, openDataKey } from "../ask-key.js";
import { secretCheck } from "../check.js";
import { customerKey } from "../customer-key.js";
import { operation } from "../operation.js";
import { requireSecret } from "../require.js";
import { CURRENT } from "../stages.js";
import type { SecretRow, SecretVersion } from "../tables.js";
import { secrets } from "../tables.js";

/** A value becomes a new version; without one only what is told of the secret changes. Source: Secrets Manager API reference, UpdateSecret. */
export const UpdateSecret = operation("UpdateSecret", {
  authorize: (input, read) => [
    secretCheck("secretsmanager:UpdateSecret", input.SecretId, read, {
      ...(input.Description !== undefined && { "secretsmanager:Description": input.Description }),
      ...(input.KmsKeyId !== undefined && { "secretsmanager:KmsKeyId": input.KmsKeyId }),
    }),
  ],
  run(input, context) {
    const secret = requireSecret(input.SecretId, context);
    const kmsKeyId = input.KmsKeyId === undefined ? secret.kmsKeyId : customerKey(input.KmsKeyId);
    const row: SecretRow = {
      ...secret,
      kmsKeyId,
      versions: kmsKeyId === secret.kmsKeyId ? secret.versions : rekeyed({ ...secret, kmsKeyId }, context),
      description: input.Description ?? secret.description,
      changedAt: context.now,
    };
    const added = hasValue(input) ? addVersion(row, input, [CURRENT], context) : { row };
    context.store.put(secrets, added.row);
    return { ARN: row.arn, Name: row.name, ...("version" in added && { VersionId: added.version.versionId }) };
  },
});

/** AWS: labelled versions are encrypted anew when the key changes, which takes the right on both keys. */
function rekeyed(secret: SecretRow, context: Context): readonly SecretVersion[] {
  return secret.versions.map((version) => {
    if (version.stages.length === 0) return version;
    openDataKey(secret, version, context);
    const { dataKey: _before, ...rest } = version;
    return { ...rest, ...makeDataKey(secret, version.versionId, context) };
  });
}
