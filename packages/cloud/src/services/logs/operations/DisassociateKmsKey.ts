import { groupCheck } from "../check.js";
import { groupNamedBy } from "../group-named-by.js";
import { operation } from "../operation.js";
import { requireGroupByArn } from "../require.js";
import { logGroups } from "../tables.js";

/** Source: CloudWatch Logs API reference, DisassociateKmsKey. */
export const DisassociateKmsKey = operation("DisassociateKmsKey", {
  authorize: (input, read) => [groupCheck("logs:DisassociateKmsKey", groupNamedBy(naming(input), read), read)],
  run(input, context) {
    const { kmsKeyId: _, ...group } = requireGroupByArn(groupNamedBy(naming(input), context).arn, context);
    context.store.put(logGroups, group);
    return {};
  },
});

function naming(input: { readonly logGroupName?: string; readonly resourceIdentifier?: string }) {
  return { logGroupName: input.logGroupName, logGroupIdentifier: input.resourceIdentifier };
}
