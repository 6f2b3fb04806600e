import { requestTags, resourceCheck } from "../check.js";
import { requireTagged } from "../find.js";
import { operation } from "../operation.js";
import { withTags } from "../tags.js";

/** Source: Elastic Load Balancing API reference, AddTags. */
export const AddTags = operation("AddTags", {
  authorize: (input, read) =>
    input.ResourceArns.map((arn) => resourceCheck("AddTags", arn, read, requestTags(input.Tags))),
  run(input, context) {
    for (const arn of input.ResourceArns) {
      const { row, table } = requireTagged(arn, context);
      context.store.put(table, { ...row, tags: withTags(row.tags, input.Tags) });
    }
    return {};
  },
});
