import { resourceCheck } from "../check.js";
import { requireTagged } from "../find.js";
import { operation } from "../operation.js";

/** Source: Elastic Load Balancing API reference, RemoveTags. */
export const RemoveTags = operation("RemoveTags", {
  authorize: (input, read) =>
    input.ResourceArns.map((arn) => resourceCheck("RemoveTags", arn, read, { "aws:TagKeys": input.TagKeys })),
  run(input, context) {
    for (const arn of input.ResourceArns) {
      const { row, table } = requireTagged(arn, context);
      context.store.put(table, { ...row, tags: row.tags.filter(({ Key = "" }) => !input.TagKeys.includes(Key)) });
    }
    return {};
  },
});
