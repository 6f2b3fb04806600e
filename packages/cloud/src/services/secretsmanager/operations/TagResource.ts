import { requestTags, secretCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireSecret } from "../require.js";
import { secrets } from "../tables.js";
import { withTags } from "../tags.js";

/**
 * Source: Secrets Manager API reference, TagResource.
 * DIFFERS: more than 50 tags are taken; AWS's words for its refusal are not known.
 */
export const TagResource = operation("TagResource", {
  authorize: (input, read) => [
    secretCheck("secretsmanager:TagResource", input.SecretId, read, requestTags(input.Tags)),
  ],
  run(input, context) {
    const row = requireSecret(input.SecretId, context);
    context.store.put(secrets, { ...row, tags: withTags(row.tags ?? [], input.Tags) });
    return {};
  },
});
