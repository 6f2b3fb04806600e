import { operation } from "../operation.js";
import { arnCheck } from "../repository-check.js";
import { requireRepositoryByArn } from "../require.js";
import { repositories } from "../tables.js";

/** Source: Amazon ECR API reference, UntagResource. */
export const UntagResource = operation("UntagResource", {
  authorize: (input, read) => [arnCheck("UntagResource", input.resourceArn, read, { "aws:TagKeys": input.tagKeys })],
  run({ resourceArn, tagKeys }, context) {
    const row = requireRepositoryByArn(resourceArn, context);
    const tags = row.tags.filter(({ Key = "" }) => !tagKeys.includes(Key));
    context.store.put(repositories, { ...row, tags });
    return {};
  },
});
