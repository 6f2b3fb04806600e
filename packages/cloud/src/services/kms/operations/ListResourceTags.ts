import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";

/** Source: AWS KMS API reference, ListResourceTags. */
export const ListResourceTags = operation("ListResourceTags", {
  authorize: (input, read) => [keyCheck("ListResourceTags", input.KeyId, read)],
  run: (input, context) => ({ Tags: [...requireKey(input.KeyId, context).tags], Truncated: false }),
});
