import { tableCheck } from "../check.js";
import { requireTable } from "../find-table.js";
import { operation } from "../operation.js";
import { refuseUnsupported } from "../refuse-unsupported.js";
import { tables } from "../tables.js";
import { updateIndexes } from "../update-indexes.js";
import { checkUpdate, updatedTable } from "../updated-table.js";
import { wireTable } from "../wire-table.js";

/**
 * Source: DynamoDB API reference, UpdateTable.
 * DIFFERS: what is changed is so at once; the answer says UPDATING. An index that is made holds what it should at once.
 */
export const UpdateTable = operation("UpdateTable", {
  authorize: ({ TableName = "" }, read) => [tableCheck("UpdateTable", TableName, read)],
  run(input, context) {
    refuseUnsupported("UpdateTable", input);
    const row = requireTable(input.TableName ?? "", context);
    checkUpdate(input, context);
    const changed = updateIndexes(updatedTable(row, input, context), input, context);
    context.store.put(tables, changed);
    return { TableDescription: wireTable(changed, "UPDATING", context) };
  },
});
