import { operation } from "../operation.js";
import { arnCheck } from "../repository-check.js";
import { requireRepositoryByArn } from "../require.js";

/** Source: Amazon ECR API reference, ListTagsForResource. */
export const ListTagsForResource = operation("ListTagsForResource", {
  authorize: (input, read) => [arnCheck("ListTagsForResource", input.resourceArn, read)],
  run: (input, context) => ({ tags: [...requireRepositoryByArn(input.resourceArn, context).tags] }),
});
