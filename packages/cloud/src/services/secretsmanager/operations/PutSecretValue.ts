import { refuse, secretsmanagerValueMissing } from "@understudy/catalogue";
import { addVersion, hasValue } from "../add-version.js";
import { secretCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireSecret } from "../require.js";
import { CURRENT } from "../stages.js";
import { secrets } from "../tables.js";

/** Source: Secrets Manager API reference, PutSecretValue. */
export const PutSecretValue = operation("PutSecretValue", {
  authorize: (input, read) => [secretCheck("secretsmanager:PutSecretValue", input.SecretId, read)],
  run(input, context) {
    const secret = requireSecret(input.SecretId, context);
    if (!hasValue(input)) refuse(secretsmanagerValueMissing, {});
    const { row, version } = addVersion(secret, input, input.VersionStages ?? [CURRENT], context);
    context.store.put(secrets, row);
    return { ARN: row.arn, Name: row.name, VersionId: version.versionId, VersionStages: [...version.stages] };
  },
});
