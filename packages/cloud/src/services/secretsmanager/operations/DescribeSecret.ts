import { secretCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireAnySecret } from "../require.js";
import { stagesById } from "../stages.js";
import { wireSecret } from "../wire-secret.js";

/** Tells of secrets that wait for their deletion too. Source: Secrets Manager API reference, DescribeSecret. */
export const DescribeSecret = operation("DescribeSecret", {
  authorize: (input, read) => [secretCheck("secretsmanager:DescribeSecret", input.SecretId, read)],
  run(input, context) {
    const row = requireAnySecret(input.SecretId, context);
    return { ...wireSecret(row), VersionIdsToStages: stagesById(row.versions) };
  },
});
