import { logsOrderByTimeWithPrefix, refuse } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { logStreamArn } from "../arn.js";
import { groupCheck } from "../check.js";
import { groupNamedBy } from "../group-named-by.js";
import { decodeToken, encodeToken } from "../next-token.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page-of-rows.js";
import { requireGroupByArn } from "../require.js";
import type { LogGroupRow, LogStreamRow } from "../tables.js";
import { logStreams } from "../tables.js";
import { wireLogStream } from "../wire-log-stream.js";

/** Source: CloudWatch Logs API reference, DescribeLogStreams. */
export const DescribeLogStreams = operation("DescribeLogStreams", {
  authorize: (input, read) => [groupCheck("logs:DescribeLogStreams", groupNamedBy(input, read), read)],
  run(input, context) {
    const { logStreamNamePrefix: prefix = "", descending = false, limit = 50, nextToken } = input;
    const byTime = input.orderBy === "LastEventTime";
    if (byTime && prefix !== "") refuse(logsOrderByTimeWithPrefix, {});
    const group = requireGroupByArn(groupNamedBy(input, context).arn, context);
    const wanted = { group, prefix, limit, nextToken };
    const page =
      byTime || descending ? sortedPage({ ...wanted, byTime, descending }, context) : pageByName(wanted, context);
    return {
      logStreams: page.streams.map(wireLogStream),
      ...(page.nextToken !== undefined && { nextToken: page.nextToken }),
    };
  },
});

interface Wanted {
  readonly group: LogGroupRow;
  readonly prefix: string;
  readonly limit: number;
  readonly nextToken: string | undefined;
}

interface Page {
  readonly streams: readonly LogStreamRow[];
  readonly nextToken?: string;
}

const BY_NAME = "log-streams";
const SORTED = "log-streams-sorted";

/** The usual order needs no sorting: the index has it. */
function pageByName({ group, prefix, limit, nextToken }: Wanted, { store }: Context): Page {
  const [after] = decodeToken(nextToken, BY_NAME, "string") ?? [];
  const { rows, more } = pageOfRows(store, {
    table: logStreams,
    index: "group",
    value: group.arn,
    keyPrefix: logStreamArn(group.arn, prefix),
    after,
    limit,
    accept: () => true,
  });
  const last = rows.at(-1);
  return { streams: rows, ...(more && last && { nextToken: encodeToken(BY_NAME, last.arn) }) };
}

/** Any other order: the streams of the group, sorted. A stream without events counts as older than all others. */
function sortedPage(
  wanted: Wanted & { readonly byTime: boolean; readonly descending: boolean },
  { store }: Context,
): Page {
  const { group, prefix, limit, nextToken, byTime, descending } = wanted;
  const sign = descending ? -1 : 1;
  const place = (stream: LogStreamRow) => [byTime ? (stream.lastEventTimestamp ?? -1) : 0, stream.name] as const;
  const compare = (a: readonly [number, string], b: readonly [number, string]) =>
    sign * (a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
  const after = decodeToken(nextToken, SORTED, "number", "string");
  const rest = store
    .list(logStreams, "group", group.arn)
    .filter((stream) => stream.name.startsWith(prefix) && (after === undefined || compare(place(stream), after) > 0))
    .sort((a, b) => compare(place(a), place(b)));
  const streams = rest.slice(0, limit);
  const last = streams.at(-1);
  return { streams, ...(rest.length > limit && last && { nextToken: encodeToken(SORTED, ...place(last)) }) };
}
