import { tableCheck } from "../check.js";
import { requireTable } from "../find-table.js";
import { operation } from "../operation.js";
import { requirePolicy } from "../require-policy.js";

/** Source: DynamoDB API reference, GetResourcePolicy. */
export const GetResourcePolicy = operation("GetResourcePolicy", {
  authorize: ({ ResourceArn = "" }, read) => [tableCheck("GetResourcePolicy", ResourceArn, read)],
  run({ ResourceArn = "" }, context) {
    const { document, revisionId } = requirePolicy(requireTable(ResourceArn, context));
    return { Policy: document, RevisionId: revisionId };
  },
});
