import { kmsAliasAlreadyExists, refuse } from "@understudy/catalogue";
import { checkAliasName } from "../alias-name.js";
import { aliasArn, requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { aliases } from "../tables.js";
import { notPendingDeletion } from "../use-key.js";

/** Source: AWS KMS API reference, CreateAlias. */
export const CreateAlias = operation("CreateAlias", {
  authorize(input, read) {
    checkAliasName(input.AliasName);
    const alias = { action: "kms:CreateAlias", resource: aliasArn(read, input.AliasName) };
    return [alias, keyCheck("CreateAlias", input.TargetKeyId, read)];
  },
  run(input, context) {
    const { account, region, store, now } = context;
    const key = notPendingDeletion(requireKey(input.TargetKeyId, context));
    const arn = aliasArn(context, input.AliasName);
    if (store.get(aliases, arn)) refuse(kmsAliasAlreadyExists, { aliasArn: arn });
    store.put(aliases, {
      arn,
      name: input.AliasName,
      account,
      region,
      keyArn: key.arn,
      createdAt: now,
      updatedAt: now,
    });
    return {};
  },
});
