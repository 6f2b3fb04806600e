import { ec2NextTokenInvalid, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { pageByNumber } from "../page-by-number.js";
import type { Fields, Filter } from "./filters.js";
import { filtered } from "./filters.js";
import { require } from "./find.js";
import type { Kind } from "./kind.js";
import type { Resource } from "./tables.js";
import { regionKey } from "./tables.js";

interface ListRequest {
  readonly Filters?: readonly Filter[];
  readonly MaxResults?: number;
  readonly NextToken?: string;
}

/**
 * What a Describe operation answers with: the resources of those ids, or all; filtered; one page of them.
 * @throws Failure for an id that is unknown or malformed, a filter that the operation does not know, a token of somebody else's
 */
export function listing<Row extends Resource>(
  kind: Kind<Row>,
  ids: readonly string[] | undefined,
  request: ListRequest,
  fields: Fields<Row>,
  read: Read,
): { readonly items: readonly Row[]; readonly NextToken?: string } {
  const rows = ids?.length
    ? [...new Set(ids)].map((id) => require(kind, id, read))
    : read.store.list(kind.table, "region", regionKey(read));
  return pageOf(filtered(rows, request.Filters, fields), request, kind.type);
}

/** One page of what is at hand; all of it, when the request does not say how many. @throws Failure for a token of somebody else's */
export function pageOf<Item>(
  items: readonly Item[],
  request: ListRequest,
  name: string,
): { readonly items: readonly Item[]; readonly NextToken?: string } {
  const refuseToken = () => refuse(ec2NextTokenInvalid, { token: request.NextToken ?? "" });
  return pageByNumber(items, request, { name, usual: Number.POSITIVE_INFINITY, refuseToken });
}
