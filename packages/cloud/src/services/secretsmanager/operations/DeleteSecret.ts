import {
  refuse,
  secretsmanagerForceWithRecoveryWindow,
  secretsmanagerRecoveryWindowOutOfRange,
} from "@understudy/catalogue";
import { secretCheck } from "../check.js";
import { findSecret } from "../find-secret.js";
import { operation } from "../operation.js";
import { requireSecret } from "../require.js";
import { secrets } from "../tables.js";

const DAY = 86_400_000;

/**
 * Source: Secrets Manager API reference, DeleteSecret: 30 days when nothing is said; forced, no secret is missed.
 * DIFFERS: a forced deletion is done at once; AWS takes a while. The ARN of a name that is not there is shown with question marks.
 */
export const DeleteSecret = operation("DeleteSecret", {
  authorize: ({ SecretId, RecoveryWindowInDays: days, ForceDeleteWithoutRecovery: force }, read) => [
    secretCheck("secretsmanager:DeleteSecret", SecretId, read, {
      ...(days !== undefined && { "secretsmanager:RecoveryWindowInDays": String(days) }),
      ...(force !== undefined && { "secretsmanager:ForceDeleteWithoutRecovery": String(force) }),
    }),
  ],
  run({ SecretId, RecoveryWindowInDays: days, ForceDeleteWithoutRecovery: force }, context) {
    const { store, now } = context;
    if (force && days !== undefined) refuse(secretsmanagerForceWithRecoveryWindow, {});
    if (days !== undefined && (days < 7 || days > 30)) refuse(secretsmanagerRecoveryWindowOutOfRange, {});
    if (force) {
      const { arn, row } = findSecret(SecretId, context);
      store.delete(secrets, arn);
      return { ARN: arn, Name: row?.name ?? SecretId, DeletionDate: new Date(now) };
    }
    const row = requireSecret(SecretId, context);
    const purgeAt = now + (days ?? 30) * DAY;
    store.put(secrets, { ...row, deletedAt: now, purgeAt });
    return { ARN: row.arn, Name: row.name, DeletionDate: new Date(purgeAt) };
  },
});
