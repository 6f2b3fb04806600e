import {
  refuse,
  secretsmanagerRotationFunctionMissing,
  secretsmanagerRotationFunctionNotInvocable,
} from "@understudy/catalogue";
import { secretCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireSecret } from "../require.js";

/**
 * A secret is rotated by a Lambda function. There are none here, so AWS's refusals for one that is missing are all there is.
 * Source: Secrets Manager API reference, RotateSecret.
 */
export const RotateSecret = operation("RotateSecret", {
  authorize: (input, read) => [
    secretCheck("secretsmanager:RotateSecret", input.SecretId, read, {
      ...(input.RotationLambdaARN !== undefined && { "secretsmanager:RotationLambdaARN": input.RotationLambdaARN }),
      "secretsmanager:ModifyRotationRules": String(input.RotationRules !== undefined),
    }),
  ],
  run(input, context) {
    requireSecret(input.SecretId, context);
    if (!input.RotationLambdaARN) refuse(secretsmanagerRotationFunctionMissing, {});
    return refuse(secretsmanagerRotationFunctionNotInvocable, {});
  },
});
