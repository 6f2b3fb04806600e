import { tableCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireTagged } from "../require-tagged.js";

/** All in one page, as AWS gives up to ten: a table has few. Source: DynamoDB API reference, ListTagsOfResource. */
export const ListTagsOfResource = operation("ListTagsOfResource", {
  authorize: ({ ResourceArn = "" }, read) => [tableCheck("ListTagsOfResource", ResourceArn, read)],
  run: ({ ResourceArn = "" }, context) => ({ Tags: [...requireTagged(ResourceArn, context).tags] }),
});
