import { operation } from "../operation.js";
import { taggedCheck, tagsOf } from "../tagged.js";

/** AWS: what is not there has no tags. Recorded: localstack/localstack test_cloudwatch.snapshot.json. */
export const ListTagsForResource = operation("ListTagsForResource", {
  authorize: ({ ResourceARN }, read) => [taggedCheck("ListTagsForResource", ResourceARN, read)],
  run: ({ ResourceARN }, { store }) => ({ Tags: [...(tagsOf(ResourceARN, store) ?? [])] }),
});
