/** What can have tags: alarms, dashboards, metric streams and Contributor Insights rules, by their ARNs. */
import type { Tag } from "@aws-sdk/client-cloudwatch";
import { cloudwatchResourceNotFound, refuse } from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import type { ReadStore, Store } from "../../store/store.js";
import type { Table } from "../../store/table.js";
import { alarms } from "./alarms/tables.js";
import { resourceTags } from "./check.js";
import { dashboards } from "./dashboards/tables.js";
import { insightRules } from "./insights/tables.js";
import { metricStreams } from "./streams/tables.js";

interface Tagged {
  readonly tags: readonly Tag[];
}

/** Every table whose rows have tags, with ARNs as keys. One more is one line. */
const TABLES = [alarms, dashboards, insightRules, metricStreams] as unknown as readonly Table<Tagged, string>[];

/** The check of a tag operation on what has that ARN, whether it exists or not. */
export function taggedCheck(action: string, arn: string, read: Read, context: RequestContext = {}): Check {
  const tags = tagsOf(arn, read.store) ?? [];
  return { action: `cloudwatch:${action}`, resource: arn, context: { ...resourceTags(tags), ...context } };
}

/** The tags of what has that ARN; undefined where nothing has. */
export const tagsOf = (arn: string, store: ReadStore): readonly Tag[] | undefined => rowOf(arn, store)?.row.tags;

/** Changes the tags of what has that ARN. @throws Failure cloudwatch.resource-not-found */
export function changeTags(arn: string, store: Store, change: (tags: readonly Tag[]) => readonly Tag[]): void {
  const { table, row } = rowOf(arn, store) ?? refuse(cloudwatchResourceNotFound, {});
  store.put(table, { ...row, tags: change(row.tags) });
}

function rowOf(
  arn: string,
  store: ReadStore,
): { readonly table: Table<Tagged, string>; readonly row: Tagged } | undefined {
  for (const table of TABLES) {
    const row = store.get(table, arn);
    if (row) return { table, row };
  }
  return undefined;
}
