import { requestTags } from "../check.js";
import { operation } from "../operation.js";
import { changeTags, taggedCheck } from "../tagged.js";
import { withTags } from "../tags.js";

/** Source: CloudWatch API reference, TagResource. */
export const TagResource = operation("TagResource", {
  authorize: ({ ResourceARN, Tags }, read) => [taggedCheck("TagResource", ResourceARN, read, requestTags(Tags))],
  run({ ResourceARN, Tags }, { store }) {
    changeTags(ResourceARN, store, (tags) => withTags(tags, Tags));
    return {};
  },
});
