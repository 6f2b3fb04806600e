import { requestTags } from "../check.js";
import { operation } from "../operation.js";
import { changeTags, taggedCheck, withTags } from "../tags.js";

/** Source: AWS Cloud Map API reference, TagResource. */
export const TagResource = operation("TagResource", {
  authorize: (input, read) => [taggedCheck("TagResource", input.ResourceARN, read, requestTags(input.Tags))],
  run(input, context) {
    changeTags(input.ResourceARN, context, (tags) => withTags(tags, input.Tags));
    return {};
  },
});
