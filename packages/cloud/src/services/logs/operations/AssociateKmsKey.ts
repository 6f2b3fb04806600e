import { groupCheck } from "../check.js";
import { groupNamedBy } from "../group-named-by.js";
import { operation } from "../operation.js";
import { requireGroupByArn } from "../require.js";
import { logGroups } from "../tables.js";

/**
 * Source: CloudWatch Logs API reference, AssociateKmsKey.
 * DIFFERS: AWS asks KMS whether it may use the key; and a key may be given to the results of queries, of which there are none here.
 */
export const AssociateKmsKey = operation("AssociateKmsKey", {
  authorize: (input, read) => [groupCheck("logs:AssociateKmsKey", groupNamedBy(naming(input), read), read)],
  run(input, context) {
    const group = requireGroupByArn(groupNamedBy(naming(input), context).arn, context);
    context.store.put(logGroups, { ...group, kmsKeyId: input.kmsKeyId });
    return {};
  },
});

function naming(input: { readonly logGroupName?: string; readonly resourceIdentifier?: string }) {
  return { logGroupName: input.logGroupName, logGroupIdentifier: input.resourceIdentifier };
}
