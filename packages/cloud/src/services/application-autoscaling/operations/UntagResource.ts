import { taggedCheck } from "../check.js";
import { operation } from "../operation.js";
import { scalableTargets } from "../tables.js";
import { requireTagged } from "../tags.js";

/** Source: Application Auto Scaling API reference, UntagResource. */
export const UntagResource = operation("UntagResource", {
  authorize: (input, read) => [taggedCheck("UntagResource", input.ResourceARN, read, { "aws:TagKeys": input.TagKeys })],
  run(input, context) {
    const row = requireTagged(input.ResourceARN, context);
    const tags = Object.fromEntries(Object.entries(row.tags).filter(([key]) => !input.TagKeys.includes(key)));
    context.store.put(scalableTargets, { ...row, tags });
    return {};
  },
});
