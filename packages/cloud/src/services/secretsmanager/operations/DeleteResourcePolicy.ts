import { secretCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireSecret } from "../require.js";
import { secrets } from "../tables.js";

/** Source: Secrets Manager API reference, DeleteResourcePolicy. */
export const DeleteResourcePolicy = operation("DeleteResourcePolicy", {
  authorize: (input, read) => [secretCheck("secretsmanager:DeleteResourcePolicy", input.SecretId, read)],
  run(input, context) {
    const { policy: _policy, ...row } = requireSecret(input.SecretId, context);
    context.store.put(secrets, row);
    return { ARN: row.arn, Name: row.name };
  },
});
