import { tableCheck } from "../check.js";
import { checkPolicy } from "../check-policy.js";
import { requireTable } from "../find-table.js";
import { operation } from "../operation.js";
import { checkRevision } from "../require-policy.js";
import { tables } from "../tables.js";

/**
 * Source: DynamoDB API reference, PutResourcePolicy.
 * DIFFERS: a policy that shuts its own writer out is taken without ConfirmRemoveSelfResourceAccess.
 */
export const PutResourcePolicy = operation("PutResourcePolicy", {
  authorize: ({ ResourceArn = "" }, read) => [tableCheck("PutResourcePolicy", ResourceArn, read)],
  run({ ResourceArn = "", Policy = "", ExpectedRevisionId }, context) {
    const row = requireTable(ResourceArn, context);
    checkRevision(row, ExpectedRevisionId);
    checkPolicy(Policy, context);
    const same = row.policy?.document === Policy;
    const revisionId = same && row.policy ? row.policy.revisionId : String(context.now) + context.ids.digits(6);
    context.store.put(tables, { ...row, policy: { document: Policy, revisionId } });
    return { RevisionId: revisionId };
  },
});
