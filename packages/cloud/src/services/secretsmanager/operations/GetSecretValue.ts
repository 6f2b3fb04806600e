import type { RequestContext } from "@understudy/iam";
import { secretCheck } from "../check.js";
import { operation } from "../operation.js";
import type { Selector } from "../read-value.js";
import { readValue } from "../read-value.js";
import { requireSecret } from "../require.js";
import { CURRENT } from "../stages.js";

/** Source: Secrets Manager API reference, GetSecretValue; the condition keys of a version: Service Authorization Reference. */
export const GetSecretValue = operation("GetSecretValue", {
  authorize: (input, read) => [secretCheck("secretsmanager:GetSecretValue", input.SecretId, read, versionKeys(input))],
  run: (input, context) => readValue(requireSecret(input.SecretId, context), input, context),
});

/** The label is AWSCURRENT where the request names neither label nor version. */
function versionKeys({ VersionId, VersionStage }: Selector): RequestContext {
  const stage = VersionStage ?? (VersionId === undefined ? CURRENT : undefined);
  return {
    ...(VersionId !== undefined && { "secretsmanager:VersionId": VersionId }),
    ...(stage !== undefined && { "secretsmanager:VersionStage": stage }),
  };
}
