/** Resources of DynamoDB. Source: Service Authorization Reference, "Amazon DynamoDB". */
import type { AttachedPolicy, RequestContext } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import type { Check, Read } from "../../gate/operation.js";
import type { ItemRequest } from "./condition-keys.js";
import { itemKeys, selectOf } from "./condition-keys.js";
import type { TableNamed } from "./find-table.js";
import { findTable, tableArn } from "./find-table.js";
import type { Tag } from "./tables.js";

/** A check on a table that a request names by its name or ARN; with an index, on that. */
export function tableCheck(
  action: string,
  named: string,
  read: Read,
  { index, context = {} }: { readonly index?: string; readonly context?: RequestContext } = {},
): Check {
  return checkOn(action, findTable(named, read), read, index, context);
}

function checkOn(
  action: string,
  { arn, account, row }: TableNamed,
  read: Read,
  index: string | undefined,
  context: RequestContext,
): Check {
  return {
    action: `dynamodb:${action}`,
    resource: index === undefined ? arn : `${arn}/index/${index}`,
    ...(account !== read.account && { resourceAccount: account }),
    ...(row?.policy && { resourcePolicy: policyOf(row.policy.document) }),
    context: { ...resourceTags(row?.tags ?? []), ...context },
  };
}

/** A check on an operation that reads or writes items of a table. */
export function itemCheck(
  action: string,
  named: string,
  request: ItemRequest,
  read: Read,
  enclosing?: "TransactGetItems" | "TransactWriteItems",
): Check {
  const table = findTable(named, read);
  return checkOn(action, table, read, request.IndexName, {
    ...itemKeys(request, table.row),
    ...(READS.has(action) && { "dynamodb:Select": selectOf(request) }),
    ...(enclosing && { "dynamodb:EnclosingOperation": enclosing }),
  });
}

const READS = new Set(["BatchGetItem", "GetItem", "Query", "Scan"]);

/** A check on no table in particular. Recorded of ListTables in public notes: AWS prints `table/*`. */
export function anyTableCheck(action: string, { account, region }: Read): Check {
  return { action: `dynamodb:${action}`, resource: tableArn(account, region, "*") };
}

/** `aws:RequestTag/…` and `aws:TagKeys` of a request that carries tags. */
export function requestTags(tags: readonly { readonly Key?: string; readonly Value?: string }[] = []): RequestContext {
  if (tags.length === 0) return {};
  const pairs = tags.map(({ Key = "", Value = "" }) => [`aws:RequestTag/${Key}`, Value]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": tags.map(({ Key = "" }) => Key) };
}

const resourceTags = (tags: readonly Tag[]): RequestContext =>
  Object.fromEntries(tags.map(({ Key, Value }) => [`aws:ResourceTag/${Key}`, Value]));

const policyOf = (text: string): AttachedPolicy => ({
  document: documentOf(text),
  source: { type: "resource", name: "resource policy" },
});
