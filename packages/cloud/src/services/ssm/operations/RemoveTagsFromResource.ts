import { operation } from "../operation.js";
import { parameters } from "../tables.js";
import { requireTagged, taggedCheck } from "../tagged.js";

/** Keys that are not there are passed over. Source: Systems Manager API reference, RemoveTagsFromResource. */
export const RemoveTagsFromResource = operation("RemoveTagsFromResource", {
  authorize: (input, read) => [
    taggedCheck("ssm:RemoveTagsFromResource", input, read, { "aws:TagKeys": [...input.TagKeys] }),
  ],
  run(input, context) {
    const row = requireTagged(input, context);
    const tags = row.tags.filter(({ Key }) => !input.TagKeys.includes(Key));
    context.store.put(parameters, { ...row, tags });
    return {};
  },
});
