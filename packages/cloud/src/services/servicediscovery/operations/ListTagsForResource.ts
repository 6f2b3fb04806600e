import { operation } from "../operation.js";
import { taggedCheck, tagsOf } from "../tags.js";

/** Source: AWS Cloud Map API reference, ListTagsForResource. */
export const ListTagsForResource = operation("ListTagsForResource", {
  authorize: (input, read) => [taggedCheck("ListTagsForResource", input.ResourceARN, read)],
  run: (input, context) => ({ Tags: [...tagsOf(input.ResourceARN, context)] }),
});
