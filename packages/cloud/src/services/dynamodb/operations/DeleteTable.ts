import { dynamodbDeletionProtected, refuse } from "@understudy/catalogue";
import { tableCheck } from "../check.js";
import { requireTable } from "../find-table.js";
import { operation } from "../operation.js";
import { indexEntries, indexKey, itemKey, items, tables } from "../tables.js";
import { wireTable } from "../wire-table.js";

/**
 * Source: DynamoDB API reference, DeleteTable.
 * DIFFERS: the table is gone at once; AWS takes seconds, in which it is DELETING.
 */
export const DeleteTable = operation("DeleteTable", {
  authorize: ({ TableName = "" }, read) => [tableCheck("DeleteTable", TableName, read)],
  run({ TableName = "" }, context) {
    const row = requireTable(TableName, context);
    if (row.deletionProtection) refuse(dynamodbDeletionProtected, {});
    const answer = { TableDescription: wireTable(row, "DELETING", context) };
    const { store } = context;
    for (const { key } of store.list(items, "table", row.tableId)) store.delete(items, itemKey(row.tableId, key));
    for (const { name } of [...row.localIndexes, ...row.globalIndexes]) {
      const entries = store.list(indexEntries, "index", indexKey(row.tableId, name));
      for (const entry of entries) store.delete(indexEntries, indexEntries.key(entry));
    }
    store.delete(tables, row.arn);
    return answer;
  },
});
