import { tableCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireTagged } from "../require-tagged.js";
import { tables } from "../tables.js";

/** Source: DynamoDB API reference, UntagResource. */
export const UntagResource = operation("UntagResource", {
  authorize: ({ ResourceArn = "", TagKeys = [] }, read) => [
    tableCheck("UntagResource", ResourceArn, read, { context: { "aws:TagKeys": TagKeys } }),
  ],
  run({ ResourceArn = "", TagKeys = [] }, context) {
    const row = requireTagged(ResourceArn, context);
    context.store.put(tables, { ...row, tags: row.tags.filter(({ Key }) => !TagKeys.includes(Key)) });
    return {};
  },
});
