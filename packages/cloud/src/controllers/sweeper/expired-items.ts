import { indexEntries, itemKey, items } from "../../services/dynamodb/tables.js";
import { sweepOf } from "./sweep.js";

/** Items of DynamoDB that time to live ended, with what indexes hold of them. AWS: within a few days; here within ten minutes. */
export const expiredItems = sweepOf({
  table: items,
  rows: (store) => store.list(items, "expiry", "expires"),
  dueAt: ({ expiresAt }) => expiresAt,
  also({ tableId, key }, store) {
    const entries = store.list(indexEntries, "item", itemKey(tableId, key));
    for (const entry of entries) store.delete(indexEntries, indexEntries.key(entry));
  },
  every: 600_000,
});
