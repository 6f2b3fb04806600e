import { requireKey } from "../find-key.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { aliases, placeKey } from "../tables.js";

/** Source: AWS KMS API reference, ListAliases. */
export const ListAliases = operation("ListAliases", {
  authorize: () => [{ action: "kms:ListAliases", resource: "*" }],
  run(input, context) {
    const { account, region, store } = context;
    const key = input.KeyId === undefined ? undefined : requireKey(input.KeyId, context).arn;
    const { rows, end } = page(
      (after, limit) =>
        key === undefined
          ? store.list(aliases, "place", placeKey(account, region), { after, limit })
          : store.list(aliases, "key", key, { after, limit }),
      (row) => row.arn,
      input,
    );
    const Aliases = rows.map((row) => ({
      AliasName: row.name,
      AliasArn: row.arn,
      TargetKeyId: row.keyArn.slice(row.keyArn.lastIndexOf("/") + 1),
      CreationDate: new Date(row.createdAt),
      LastUpdatedDate: new Date(row.updatedAt),
    }));
    return { Aliases, ...end };
  },
});
