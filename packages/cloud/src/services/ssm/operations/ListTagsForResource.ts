import { operation } from "../operation.js";
import type { Tag } from "../tables.js";
import { requireTagged, taggedCheck } from "../tagged.js";

/** Source: Systems Manager API reference, ListTagsForResource. */
export const ListTagsForResource = operation("ListTagsForResource", {
  authorize: (input, read) => [taggedCheck("ssm:ListTagsForResource", input, read)],
  run: (input, context) => ({ TagList: requireTagged(input, context).tags.map((tag): Tag => ({ ...tag })) }),
});
