import { secretCheck } from "../check.js";
import { operation } from "../operation.js";
import { readValue } from "../read-value.js";
import { requireSecret } from "../require.js";
import { CURRENT } from "../stages.js";

/** Source: Secrets Manager API reference, GetSecretValue; the condition keys of a version: Service Authorization Reference. */
export const GetSecretValue = operation("GetSecretValue", {
  authorize: (input, read) => [
    secretCheck("secretsmanager:GetSecretValue", input.SecretId, read, {
      ...(input.VersionId !== undefined && { "secretsmanager:VersionId": input.VersionId }),
      "secretsmanager:VersionStage": input.VersionStage ?? CURRENT,
    }),
  ],
  run: (input, context) => readValue(requireSecret(input.SecretId, context), input, context),
});
