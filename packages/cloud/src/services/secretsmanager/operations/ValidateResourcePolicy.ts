import { secretsmanagerPolicyPublic } from "@understudy/catalogue";
import { anySecretCheck, secretCheck } from "../check.js";
import { checkPolicy, isPublic } from "../check-policy.js";
import { operation } from "../operation.js";
import { requireSecret } from "../require.js";

const ACTION = "secretsmanager:ValidateResourcePolicy";

/**
 * Source: Secrets Manager API reference, ValidateResourcePolicy.
 * DIFFERS: the name of the check that was not passed is not known to be AWS's.
 */
export const ValidateResourcePolicy = operation("ValidateResourcePolicy", {
  authorize: (input, read) => [
    input.SecretId === undefined ? anySecretCheck(ACTION) : secretCheck(ACTION, input.SecretId, read),
  ],
  run(input, context) {
    if (input.SecretId !== undefined) requireSecret(input.SecretId, context);
    checkPolicy(input.ResourcePolicy, context);
    if (!isPublic(input.ResourcePolicy)) return { PolicyValidationPassed: true, ValidationErrors: [] };
    const ErrorMessage = secretsmanagerPolicyPublic.template.format({});
    return { PolicyValidationPassed: false, ValidationErrors: [{ CheckName: "BlockPublicPolicy", ErrorMessage }] };
  },
});
