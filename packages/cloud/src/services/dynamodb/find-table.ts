import { dynamodbTableNamedNotFound, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import type { TableRow } from "./tables.js";
import { tables } from "./tables.js";

export const tableArn = (account: string, region: string, name: string) =>
  `arn:aws:dynamodb:${region}:${account}:table/${name}`;

/** A table as a request names it, whether there is one or not. */
export interface TableNamed {
  readonly name: string;
  readonly arn: string;
  readonly account: string;
  readonly row?: TableRow;
}

/** @param named a table's name or ARN, or the ARN of something of it. Tables of other Regions are not found. */
export function findTable(
  named: string,
  { store, account, region }: Pick<Read, "store" | "account" | "region">,
): TableNamed {
  const [, of = region, owner = account, name = named] =
    /^arn:aws[\w-]*:dynamodb:([^:]*):(\d{12}):table\/([^/]+)/.exec(named) ?? [];
  const arn = tableArn(owner, of, name);
  return { name, arn, account: owner, row: of === region ? store.get(tables, arn) : undefined };
}

/** @throws Failure dynamodb.table-named-not-found */
export function requireTable(named: string, read: Pick<Read, "store" | "account" | "region">): TableRow {
  const { name, row } = findTable(named, read);
  return row ?? refuse(dynamodbTableNamedNotFound, { table: name });
}
