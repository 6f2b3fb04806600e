import { dynamodbTtlAlready, dynamodbTtlOtherAttribute, refuse } from "@understudy/catalogue";
import { tableCheck } from "../check.js";
import { requireTable } from "../find-table.js";
import { expiryOf } from "../item-store.js";
import { operation } from "../operation.js";
import { items, tables } from "../tables.js";

/**
 * Source: DynamoDB API reference, UpdateTimeToLive.
 * DIFFERS: it counts at once (AWS: within an hour), and what ended goes within ten minutes (AWS: a few days).
 */
export const UpdateTimeToLive = operation("UpdateTimeToLive", {
  authorize: ({ TableName = "" }, read) => [tableCheck("UpdateTimeToLive", TableName, read)],
  run({ TableName = "", TimeToLiveSpecification }, context) {
    const { store, now } = context;
    const { AttributeName, Enabled } = TimeToLiveSpecification ?? {};
    const row = requireTable(TableName, context);
    const before = row.ttlAttribute;
    if (Enabled === (before !== undefined)) refuse(dynamodbTtlAlready, { state: Enabled ? "enabled" : "disabled" });
    if (before !== undefined && before !== AttributeName) refuse(dynamodbTtlOtherAttribute, { attribute: before });
    const { ttlAttribute: _before, ...without } = row;
    store.put(tables, { ...without, ...(Enabled && { ttlAttribute: AttributeName }) });
    for (const { expiresAt: _at, ...item } of store.list(items, "table", row.tableId)) {
      const expiresAt = Enabled ? expiryOf(item.item, AttributeName, now) : undefined;
      if (expiresAt !== _at) store.put(items, { ...item, ...(expiresAt !== undefined && { expiresAt }) });
    }
    return { TimeToLiveSpecification };
  },
});
