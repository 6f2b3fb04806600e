import { operation } from "../operation.js";
import { changeTags, taggedCheck } from "../tags.js";

/** Source: AWS Cloud Map API reference, UntagResource. */
export const UntagResource = operation("UntagResource", {
  authorize: (input, read) => [taggedCheck("UntagResource", input.ResourceARN, read, { "aws:TagKeys": input.TagKeys })],
  run(input, context) {
    changeTags(input.ResourceARN, context, (tags) => tags.filter(({ Key = "" }) => !input.TagKeys.includes(Key)));
    return {};
  },
});
