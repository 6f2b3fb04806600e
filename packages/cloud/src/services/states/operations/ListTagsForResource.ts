import { operation } from "../operation.js";
import { taggedCheck, tagsOf } from "../tags.js";

/** Source: AWS Step Functions API reference, ListTagsForResource. */
export const ListTagsForResource = operation("ListTagsForResource", {
  authorize: (input, read) => [taggedCheck("ListTagsForResource", input.resourceArn, read)],
  run: (input, context) => ({ tags: [...tagsOf(input.resourceArn, context)] }),
});
