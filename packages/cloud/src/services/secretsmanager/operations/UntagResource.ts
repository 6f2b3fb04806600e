import { secretCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireSecret } from "../require.js";
import { secrets } from "../tables.js";

/** Keys that are not there are passed over. Source: Secrets Manager API reference, UntagResource. */
export const UntagResource = operation("UntagResource", {
  authorize: (input, read) => [
    secretCheck("secretsmanager:UntagResource", input.SecretId, read, { "aws:TagKeys": [...input.TagKeys] }),
  ],
  run(input, context) {
    const row = requireSecret(input.SecretId, context);
    const tags = row.tags?.filter(({ Key }) => !input.TagKeys.includes(Key));
    context.store.put(secrets, { ...row, tags });
    return {};
  },
});
