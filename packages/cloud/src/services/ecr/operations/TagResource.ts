import { checkTagCount, checkTags } from "../check-tags.js";
import { operation } from "../operation.js";
import { arnCheck, requestTags } from "../repository-check.js";
import { requireRepositoryByArn } from "../require.js";
import { repositories } from "../tables.js";

/** Source: Amazon ECR API reference, TagResource. */
export const TagResource = operation("TagResource", {
  authorize: (input, read) => [arnCheck("TagResource", input.resourceArn, read, requestTags(input.tags))],
  run({ resourceArn, tags }, context) {
    checkTags(tags);
    const row = requireRepositoryByArn(resourceArn, context);
    const given = new Set(tags.map(({ Key = "" }) => Key));
    const all = [...row.tags.filter(({ Key = "" }) => !given.has(Key)), ...tags];
    checkTagCount(all);
    context.store.put(repositories, { ...row, tags: all });
    return {};
  },
});
