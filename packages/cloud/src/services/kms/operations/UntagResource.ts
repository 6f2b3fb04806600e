import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { keys } from "../tables.js";
import { notPendingDeletion } from "../use-key.js";

/** Source: AWS KMS API reference, UntagResource. */
export const UntagResource = operation("UntagResource", {
  authorize: (input, read) => [keyCheck("UntagResource", input.KeyId, read, { "aws:TagKeys": input.TagKeys })],
  run(input, context) {
    const key = notPendingDeletion(requireKey(input.KeyId, context));
    const tags = key.tags.filter(({ TagKey = "" }) => !input.TagKeys.includes(TagKey));
    context.store.put(keys, { ...key, tags });
    return {};
  },
});
