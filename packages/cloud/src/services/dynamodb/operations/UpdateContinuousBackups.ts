import { tableCheck } from "../check.js";
import { operation } from "../operation.js";
import { tables } from "../tables.js";
import { requireForBackups, wireBackups } from "../wire-backups.js";

const DAYS = 35;

/**
 * Source: DynamoDB API reference, UpdateContinuousBackups.
 * DIFFERS: this is kept and told; no table can be restored here (RestoreTableToPointInTime is answered as not implemented).
 */
export const UpdateContinuousBackups = operation("UpdateContinuousBackups", {
  authorize: ({ TableName = "" }, read) => [tableCheck("UpdateContinuousBackups", TableName, read)],
  run({ TableName = "", PointInTimeRecoverySpecification: wish }, context) {
    const { recovery, ...row } = requireForBackups(TableName, context);
    const enabled = wish?.PointInTimeRecoveryEnabled;
    const days = wish?.RecoveryPeriodInDays ?? recovery?.days ?? DAYS;
    const changed = { ...row, ...(enabled && { recovery: { since: recovery?.since ?? context.now, days } }) };
    context.store.put(tables, changed);
    return wireBackups(changed, context.now);
  },
});
