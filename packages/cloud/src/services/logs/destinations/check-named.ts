import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../../gate/operation.js";
import type { Table } from "../../../store/table.js";

/** A check on a destination or an end of a delivery, with its tags. Source: Service Authorization Reference, "Amazon CloudWatch Logs". */
export function checkNamed<Row extends { readonly tags: { readonly [key: string]: string } }>(
  action: string,
  arn: string,
  table: Table<Row, string>,
  { store }: Read,
  context: RequestContext = {},
): Check {
  const tags = Object.entries(store.get(table, arn)?.tags ?? {}).map(([key, value]) => [
    `aws:ResourceTag/${key}`,
    value,
  ]);
  return { action, resource: arn, context: { ...Object.fromEntries(tags), ...context } };
}
