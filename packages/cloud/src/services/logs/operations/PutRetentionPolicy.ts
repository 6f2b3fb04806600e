import { refuseValidation } from "@understudy/catalogue";
import { groupCheck, groupNamed } from "../check.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";
import { RETENTION_DAYS } from "../retention.js";
import { logGroups } from "../tables.js";

/** Source: CloudWatch Logs API reference, PutRetentionPolicy. */
export const PutRetentionPolicy = operation("PutRetentionPolicy", {
  authorize: (input, read) => [groupCheck("logs:PutRetentionPolicy", groupNamed(input.logGroupName, read), read)],
  run(input, context) {
    const { retentionInDays } = input;
    if (!RETENTION_DAYS.includes(retentionInDays)) refuseDays(retentionInDays);
    const group = requireGroup(input.logGroupName, context);
    context.store.put(logGroups, { ...group, retentionInDays });
    return {};
  },
});

/** The model does not tell the values, the service checks them itself; in the words of a constraint. */
function refuseDays(days: number): never {
  const constraint = { kind: "enum", limit: RETENTION_DAYS.map(String) } as const;
  return refuseValidation(
    "logs",
    [{ path: "retentionInDays", value: days, text: String(days), constraint }],
    ["InvalidParameterException"],
  );
}
