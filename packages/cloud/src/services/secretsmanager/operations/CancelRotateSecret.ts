import { refuse, secretsmanagerRotationNotConfigured } from "@understudy/catalogue";
import { secretCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireSecret } from "../require.js";

/** No secret is rotated here: see RotateSecret. Source: Secrets Manager API reference, CancelRotateSecret. */
export const CancelRotateSecret = operation("CancelRotateSecret", {
  authorize: (input, read) => [secretCheck("secretsmanager:CancelRotateSecret", input.SecretId, read)],
  run(input, context) {
    requireSecret(input.SecretId, context);
    return refuse(secretsmanagerRotationNotConfigured, {});
  },
});
