import { addVersion, hasValue } from "../add-version.js";
import { secretCheck } from "../check.js";
import { checkKey, customerKey } from "../check-key.js";
import { operation } from "../operation.js";
import { requireSecret } from "../require.js";
import { CURRENT } from "../stages.js";
import type { SecretRow } from "../tables.js";
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
    checkKey(kmsKeyId);
    const row: SecretRow = {
      ...secret,
      kmsKeyId,
      description: input.Description ?? secret.description,
      changedAt: context.now,
    };
    const added = hasValue(input) ? addVersion(row, input, [CURRENT], context) : { row };
    context.store.put(secrets, added.row);
    return { ARN: row.arn, Name: row.name, ...("version" in added && { VersionId: added.version.versionId }) };
  },
});
