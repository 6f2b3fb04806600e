import { tableCheck } from "../check.js";
import { requireTable } from "../find-table.js";
import { operation } from "../operation.js";
import { checkRevision } from "../require-policy.js";
import { tables } from "../tables.js";

/** Does nothing where there is no policy. Source: DynamoDB API reference, DeleteResourcePolicy. */
export const DeleteResourcePolicy = operation("DeleteResourcePolicy", {
  authorize: ({ ResourceArn = "" }, read) => [tableCheck("DeleteResourcePolicy", ResourceArn, read)],
  run({ ResourceArn = "", ExpectedRevisionId }, context) {
    const row = requireTable(ResourceArn, context);
    if (ExpectedRevisionId !== undefined) checkRevision(row, ExpectedRevisionId);
    const { policy, ...without } = row;
    if (!policy) return {};
    context.store.put(tables, without);
    return { RevisionId: policy.revisionId };
  },
});
