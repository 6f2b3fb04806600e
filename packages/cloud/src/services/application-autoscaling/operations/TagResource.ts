import { taggedCheck } from "../check.js";
import { operation } from "../operation.js";
import { scalableTargets } from "../tables.js";
import { requestTags, requireTagged, withTags } from "../tags.js";

/** Source: Application Auto Scaling API reference, TagResource. */
export const TagResource = operation("TagResource", {
  authorize: (input, read) => [taggedCheck("TagResource", input.ResourceARN, read, requestTags(input.Tags))],
  run(input, context) {
    const row = requireTagged(input.ResourceARN, context);
    context.store.put(scalableTargets, { ...row, tags: withTags(row.tags, input.Tags, row.arn) });
    return {};
  },
});
