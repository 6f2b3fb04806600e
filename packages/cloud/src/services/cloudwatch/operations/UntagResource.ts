import { operation } from "../operation.js";
import { changeTags, taggedCheck } from "../tagged.js";

/** Keys that are not there are no error. Source: CloudWatch API reference, UntagResource. */
export const UntagResource = operation("UntagResource", {
  authorize: ({ ResourceARN, TagKeys }, read) => [
    taggedCheck("UntagResource", ResourceARN, read, { "aws:TagKeys": TagKeys }),
  ],
  run({ ResourceARN, TagKeys }, { store }) {
    changeTags(ResourceARN, store, (tags) => tags.filter(({ Key = "" }) => !TagKeys.includes(Key)));
    return {};
  },
});
