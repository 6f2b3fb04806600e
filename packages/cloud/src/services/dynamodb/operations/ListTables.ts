import { anyTableCheck } from "../check.js";
import { operation } from "../operation.js";
import { regionKey, tables } from "../tables.js";

/** In order of their names. Source: DynamoDB API reference, ListTables. */
export const ListTables = operation("ListTables", {
  authorize: (_input, read) => [anyTableCheck("ListTables", read)],
  run({ ExclusiveStartTableName: after, Limit = 100 }, { store, account, region }) {
    const names = store
      .list(tables, "region", regionKey(account, region))
      .map(({ name }) => name)
      .filter((name) => after === undefined || name > after);
    const TableNames = names.slice(0, Limit);
    return { TableNames, ...(names.length > Limit && { LastEvaluatedTableName: TableNames.at(-1) }) };
  },
});
