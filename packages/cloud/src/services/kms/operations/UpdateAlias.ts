import { kmsAliasNotFound, refuse } from "@understudy/catalogue";
import { checkAliasName } from "../alias-name.js";
import { aliasArn, requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { aliases } from "../tables.js";
import { notPendingDeletion } from "../use-key.js";

/** The right is needed on the alias and on both keys. Source: AWS KMS API reference, UpdateAlias. */
export const UpdateAlias = operation("UpdateAlias", {
  authorize(input, read) {
    checkAliasName(input.AliasName);
    const alias = { action: "kms:UpdateAlias", resource: aliasArn(read, input.AliasName) };
    return [alias, keyCheck("UpdateAlias", input.AliasName, read), keyCheck("UpdateAlias", input.TargetKeyId, read)];
  },
  run(input, context) {
    const arn = aliasArn(context, input.AliasName);
    const key = notPendingDeletion(requireKey(input.TargetKeyId, context));
    const alias = context.store.get(aliases, arn) ?? refuse(kmsAliasNotFound, { aliasArn: arn });
    context.store.put(aliases, { ...alias, keyArn: key.arn, updatedAt: context.now });
    return {};
  },
});
