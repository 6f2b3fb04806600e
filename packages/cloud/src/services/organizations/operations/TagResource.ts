import { requestTags, taggedCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireManaged } from "../require.js";
import { requireTagged } from "../tagged.js";
import { withTags } from "../tags.js";

/** Source: AWS Organizations API reference, TagResource. */
export const TagResource = operation("TagResource", {
  authorize: ({ ResourceId, Tags }, read) => [taggedCheck("TagResource", ResourceId, read, requestTags(Tags ?? []))],
  run({ ResourceId, Tags }, context) {
    const tagged = requireTagged(requireManaged(context), ResourceId, context.store);
    tagged.put(withTags(Tags, tagged.tags));
    return {};
  },
});
