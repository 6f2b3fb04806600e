import { refuse, secretsmanagerPolicyPublic } from "@understudy/catalogue";
import { secretCheck } from "../check.js";
import { checkPolicy, isPublic } from "../check-policy.js";
import { operation } from "../operation.js";
import { requireSecret } from "../require.js";
import { secrets } from "../tables.js";

/**
 * Source: Secrets Manager API reference, PutResourcePolicy.
 * DIFFERS: a policy that shuts its own writer out is taken; and a role or user in it stays an ARN when it is deleted and made anew.
 */
export const PutResourcePolicy = operation("PutResourcePolicy", {
  authorize: (input, read) => [
    secretCheck("secretsmanager:PutResourcePolicy", input.SecretId, read, {
      ...(input.BlockPublicPolicy !== undefined && {
        "secretsmanager:BlockPublicPolicy": String(input.BlockPublicPolicy),
      }),
    }),
  ],
  run(input, context) {
    const row = requireSecret(input.SecretId, context);
    checkPolicy(input.ResourcePolicy, context);
    if (input.BlockPublicPolicy && isPublic(input.ResourcePolicy)) refuse(secretsmanagerPolicyPublic, {});
    context.store.put(secrets, { ...row, policy: input.ResourcePolicy });
    return { ARN: row.arn, Name: row.name };
  },
});
