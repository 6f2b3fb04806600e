import { taggedCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireManaged } from "../require.js";
import { requireTagged } from "../tagged.js";

/** Keys that are not there are passed over. Source: AWS Organizations API reference, UntagResource. */
export const UntagResource = operation("UntagResource", {
  authorize: ({ ResourceId, TagKeys }, read) => [
    taggedCheck("UntagResource", ResourceId, read, { "aws:TagKeys": TagKeys ?? [] }),
  ],
  run({ ResourceId, TagKeys }, context) {
    const tagged = requireTagged(requireManaged(context), ResourceId, context.store);
    tagged.put(tagged.tags.filter(({ Key }) => !TagKeys?.includes(Key)));
    return {};
  },
});
