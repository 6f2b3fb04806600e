import type { Context } from "../../gate/operation.js";
import type { ItemOperation } from "./dynalite.js";
import { findTable } from "./find-table.js";
import { runItems } from "./run-items.js";
import type { TableRow } from "./tables.js";

/**
 * Runs an operation on the items of the one table that it names, by name or ARN.
 * @throws Failure as {@link runItems}
 */
export function runOnTable<Output>(
  name: ItemOperation,
  input: { readonly TableName?: string; readonly ReturnConsumedCapacity?: string; readonly ConsistentRead?: boolean },
  context: Context,
): Output {
  const { TableName = "" } = input;
  const table = findTable(TableName, context);
  const tables = new Map<string, TableRow>(table.row ? [[table.name, table.row]] : []);
  return runItems(name, { ...input, TableName: table.name }, tables, context);
}
