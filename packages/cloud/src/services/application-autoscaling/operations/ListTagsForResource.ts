import { taggedCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireTagged } from "../tags.js";

/** Source: Application Auto Scaling API reference, ListTagsForResource. */
export const ListTagsForResource = operation("ListTagsForResource", {
  authorize: (input, read) => [taggedCheck("ListTagsForResource", input.ResourceARN, read)],
  run: (input, context) => ({ Tags: { ...requireTagged(input.ResourceARN, context).tags } }),
});
