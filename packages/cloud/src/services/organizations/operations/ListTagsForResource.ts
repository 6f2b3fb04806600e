import { taggedCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireReadable } from "../require.js";
import { requireTagged } from "../tagged.js";

/** Source: AWS Organizations API reference, ListTagsForResource. */
export const ListTagsForResource = operation("ListTagsForResource", {
  authorize: ({ ResourceId }, read) => [taggedCheck("ListTagsForResource", ResourceId, read)],
  run({ ResourceId }, context) {
    const { tags } = requireTagged(requireReadable(context), ResourceId, context.store);
    return { Tags: tags.map((tag) => ({ ...tag })) };
  },
});
