import type { Context } from "../../gate/operation.js";
import { findTable } from "./find-table.js";
import { runItems } from "./run-items.js";
import type { TableRow } from "./tables.js";

interface Answer {
  readonly Responses?: { readonly [table: string]: unknown };
  readonly UnprocessedKeys?: { readonly [table: string]: unknown };
  readonly UnprocessedItems?: { readonly [table: string]: unknown };
  readonly ConsumedCapacity?: readonly { readonly TableName?: string }[];
}

/**
 * Runs an operation on items of several tables, which the answer names as the request did: by name or ARN.
 * @throws Failure as {@link runItems}
 */
export function runOnTables<Output>(
  name: "batchGetItem" | "batchWriteItem",
  input: { readonly RequestItems?: { readonly [table: string]: unknown } },
  context: Context,
): Output {
  const { RequestItems = {} } = input;
  const rows = new Map<string, TableRow>();
  const given = new Map<string, string>();
  const requests: { [table: string]: unknown } = {};
  for (const [i, [named, request]] of Object.entries(RequestItems).entries()) {
    // An ARN is no name: tables of one name in two accounts are told apart by where they stand in the request.
    const plain = named.startsWith("arn:") ? `arn.${i}` : named;
    const { row } = findTable(named, context);
    if (row) rows.set(plain, row);
    given.set(plain, named);
    requests[plain] = request;
  }
  const answer = runItems<Answer>(name, { ...input, RequestItems: requests }, rows, context);
  const asGiven = (tables: { readonly [table: string]: unknown }) =>
    Object.fromEntries(Object.entries(tables).map(([plain, value]) => [given.get(plain) ?? plain, value]));
  return {
    ...answer,
    ...(answer.Responses && { Responses: asGiven(answer.Responses) }),
    ...(answer.UnprocessedKeys && { UnprocessedKeys: asGiven(answer.UnprocessedKeys) }),
    ...(answer.UnprocessedItems && { UnprocessedItems: asGiven(answer.UnprocessedItems) }),
    ...(answer.ConsumedCapacity && {
      ConsumedCapacity: answer.ConsumedCapacity.map((one) => ({
        ...one,
        TableName: given.get(one.TableName ?? "") ?? one.TableName,
      })),
    }),
  } as Output;
}
