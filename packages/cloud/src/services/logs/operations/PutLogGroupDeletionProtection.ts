import { logGroupOfIdentifier } from "../arn.js";
import { groupCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireGroupByArn } from "../require.js";
import { logGroups } from "../tables.js";

/** Source: CloudWatch Logs API reference, PutLogGroupDeletionProtection. */
export const PutLogGroupDeletionProtection = operation("PutLogGroupDeletionProtection", {
  authorize: (input, read) => [
    groupCheck("logs:PutLogGroupDeletionProtection", logGroupOfIdentifier(input.logGroupIdentifier, read), read),
  ],
  run(input, context) {
    const group = requireGroupByArn(logGroupOfIdentifier(input.logGroupIdentifier, context).arn, context);
    context.store.put(logGroups, { ...group, deletionProtection: input.deletionProtectionEnabled });
    return {};
  },
});
