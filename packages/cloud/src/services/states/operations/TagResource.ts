import { requestTags } from "../check.js";
import { operation } from "../operation.js";
import { changeTags, taggedCheck, withTags } from "../tags.js";

/** Source: AWS Step Functions API reference, TagResource. */
export const TagResource = operation("TagResource", {
  authorize: (input, read) => [taggedCheck("TagResource", input.resourceArn, read, requestTags(input.tags))],
  run(input, context) {
    changeTags(input.resourceArn, context, (tags) => withTags(input.resourceArn, tags, input.tags));
    return {};
  },
});
