import { checkAliasName } from "../alias-name.js";
import { aliasArn } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { aliases } from "../tables.js";

/** Source: AWS KMS API reference, DeleteAlias. */
export const DeleteAlias = operation("DeleteAlias", {
  authorize(input, read) {
    checkAliasName(input.AliasName);
    const alias = { action: "kms:DeleteAlias", resource: aliasArn(read, input.AliasName) };
    return [alias, keyCheck("DeleteAlias", input.AliasName, read)];
  },
  run(input, context) {
    context.store.delete(aliases, aliasArn(context, input.AliasName));
    return {};
  },
});
