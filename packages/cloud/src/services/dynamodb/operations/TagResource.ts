import { requestTags, tableCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireTagged } from "../require-tagged.js";
import { tables } from "../tables.js";

/**
 * Source: DynamoDB API reference, TagResource.
 * DIFFERS: more than 50 tags are taken; AWS's words for its refusal are not known.
 */
export const TagResource = operation("TagResource", {
  authorize: ({ ResourceArn = "", Tags }, read) => [
    tableCheck("TagResource", ResourceArn, read, { context: requestTags(Tags) }),
  ],
  run({ ResourceArn = "", Tags = [] }, context) {
    const row = requireTagged(ResourceArn, context);
    const added = Tags.map(({ Key = "", Value = "" }) => ({ Key, Value }));
    const kept = row.tags.filter(({ Key }) => !added.some((one) => one.Key === Key));
    context.store.put(tables, { ...row, tags: [...kept, ...added] });
    return {};
  },
});
