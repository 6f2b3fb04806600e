import { secretCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireSecret } from "../require.js";

/** Source: Secrets Manager API reference, GetResourcePolicy. */
export const GetResourcePolicy = operation("GetResourcePolicy", {
  authorize: (input, read) => [secretCheck("secretsmanager:GetResourcePolicy", input.SecretId, read)],
  run(input, context) {
    const { arn, name, policy } = requireSecret(input.SecretId, context);
    return { ARN: arn, Name: name, ...(policy !== undefined && { ResourcePolicy: policy }) };
  },
});
