import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { keys } from "../tables.js";
import { requestTags, withTags } from "../tags.js";
import { notPendingDeletion } from "../use-key.js";

/** Source: AWS KMS API reference, TagResource. */
export const TagResource = operation("TagResource", {
  authorize: (input, read) => [keyCheck("TagResource", input.KeyId, read, requestTags(input.Tags))],
  run(input, context) {
    const key = notPendingDeletion(requireKey(input.KeyId, context));
    context.store.put(keys, { ...key, tags: withTags(key.tags, input.Tags) });
    return {};
  },
});
