import { requestTags } from "../check.js";
import { operation } from "../operation.js";
import { parameters } from "../tables.js";
import { requireTagged, taggedCheck } from "../tagged.js";
import { withTags } from "../tags.js";

/** Source: Systems Manager API reference, AddTagsToResource. */
export const AddTagsToResource = operation("AddTagsToResource", {
  authorize: (input, read) => [taggedCheck("ssm:AddTagsToResource", input, read, requestTags(input.Tags))],
  run(input, context) {
    const row = requireTagged(input, context);
    context.store.put(parameters, { ...row, tags: withTags(row.tags, input.Tags) });
    return {};
  },
});
