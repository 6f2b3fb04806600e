import { operation } from "../operation.js";
import { page } from "../page.js";
import { keys, placeKey } from "../tables.js";

/** Source: AWS KMS API reference, ListKeys. */
export const ListKeys = operation("ListKeys", {
  authorize: () => [{ action: "kms:ListKeys", resource: "*" }],
  run(input, { account, region, store }) {
    const { rows, end } = page(
      (after, limit) => store.list(keys, "place", placeKey(account, region), { after, limit }),
      (row) => row.arn,
      input,
    );
    return { Keys: rows.map(({ keyId, arn }) => ({ KeyId: keyId, KeyArn: arn })), ...end };
  },
});
