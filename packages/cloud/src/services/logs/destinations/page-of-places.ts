import type { ReadStore } from "../../../store/store.js";
import type { Table } from "../../../store/table.js";
import type { Place } from "../arn.js";
import { decodeToken, encodeToken } from "../next-token.js";
import { regionKey } from "../tables.js";

/** A page of the rows of an account's Region, in order of their ARNs. @throws Failure logs.next-token-invalid */
export function pageOfPlaces<Row extends Place & { readonly arn: string }>(
  store: ReadStore,
  table: Table<Row, "region">,
  { account, region }: Place,
  wanted: { readonly nextToken?: string; readonly limit?: number; accept?(row: Row): boolean },
): { readonly rows: readonly Row[]; readonly nextToken?: string } {
  const { nextToken, limit = 50, accept = () => true } = wanted;
  const [after] = decodeToken(nextToken, table.name, "string") ?? [];
  const found = store.list(table, "region", regionKey(account, region), { after }).filter(accept);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, ...(found.length > limit && last && { nextToken: encodeToken(table.name, last.arn) }) };
}
