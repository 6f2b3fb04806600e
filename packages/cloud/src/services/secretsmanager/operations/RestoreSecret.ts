import { secretCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireAnySecret } from "../require.js";
import { secrets } from "../tables.js";

/** Does nothing to a secret that does not wait for its deletion. Source: Secrets Manager API reference, RestoreSecret. */
export const RestoreSecret = operation("RestoreSecret", {
  authorize: (input, read) => [secretCheck("secretsmanager:RestoreSecret", input.SecretId, read)],
  run(input, context) {
    const { deletedAt: _deletedAt, purgeAt: _purgeAt, ...row } = requireAnySecret(input.SecretId, context);
    context.store.put(secrets, row);
    return { ARN: row.arn, Name: row.name };
  },
});
