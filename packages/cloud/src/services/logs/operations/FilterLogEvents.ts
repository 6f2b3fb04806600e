import { logsNamesAndPrefix, refuse } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { logStreamArn } from "../arn.js";
import { groupCheck } from "../check.js";
import { earlier, eventId, later, startOf } from "../events/event-position.js";
import type { StreamEvent } from "../events/read-run.js";
import type { Direction } from "../events/read-streams.js";
import { readStreams } from "../events/read-streams.js";
import { takePage } from "../events/take-page.js";
import { compileFilterPattern } from "../filter-pattern/compile-filter-pattern.js";
import { groupNamedBy } from "../group-named-by.js";
import { decodeToken, encodeToken } from "../next-token.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page-of-rows.js";
import { requireGroupByArn, requireStream } from "../require.js";
import { oldestKept } from "../retention.js";
import type { LogGroupRow, LogStreamRow } from "../tables.js";
import { logStreams } from "../tables.js";

type FilterInput = Input<typeof import("@aws-sdk/client-cloudwatch-logs"), "FilterLogEvents">;

/**
 * Events of many streams, by time. `interleaved` is ignored, as AWS does since 2019.
 * DIFFERS: AWS refuses `startFromHead: false` with a `startTime` before 2024.
 * Source: CloudWatch Logs API reference, FilterLogEvents.
 */
export const FilterLogEvents = operation("FilterLogEvents", {
  authorize(input, read) {
    const group = groupNamedBy(input, read);
    const filter = groupCheck("logs:FilterLogEvents", group, read);
    return input.unmask ? [filter, groupCheck("logs:Unmask", group, read)] : [filter];
  },
  run(input, context) {
    const group = requireGroupByArn(groupNamedBy(input, context).arn, context);
    const matches = compileFilterPattern(input.filterPattern ?? "");
    const { direction, range } = placeOf(input, oldestKept(group, context.now));
    const events = readStreams(context.store, streamsOf(input, group, context), range, direction);
    const { page, stoppedAt } = takePage(events, input.limit, matches);
    return {
      events: page.map(wireEvent),
      // AWS: no longer told, always empty (API reference; recorded).
      searchedLogStreams: [],
      ...(stoppedAt && { nextToken: encodeToken(TOKEN, direction, stoppedAt.timestamp, stoppedAt.sequence) }),
    };
  },
});

const TOKEN = "events";

/** From where to where, and which way; the token has the last word on the way. Both times are inclusive. */
function placeOf(input: FilterInput, oldest: number) {
  const token = decodeToken(input.nextToken, TOKEN, "string", "number", "number");
  const isBackward = token ? token[0] === "backward" : input.startFromHead === false;
  const direction: Direction = isBackward ? "backward" : "forward";
  const start = startOf(Math.max(input.startTime ?? 0, oldest));
  const end = startOf((input.endTime ?? Number.POSITIVE_INFINITY) + 1);
  if (!token) return { direction, range: { after: start, before: end } };
  const position = { timestamp: token[1], sequence: token[2] };
  return {
    direction,
    range: {
      after: isBackward ? start : later(position, start),
      before: isBackward ? earlier(position, end) : end,
    },
  };
}

/** @throws Failure for names beside a prefix, and for a stream that does not exist. */
function streamsOf(input: FilterInput, group: LogGroupRow, context: Context): readonly LogStreamRow[] {
  const { logStreamNames: names, logStreamNamePrefix: prefix } = input;
  if (names !== undefined && prefix !== undefined) refuse(logsNamesAndPrefix, {});
  if (names !== undefined) return [...new Set(names)].map((name) => requireStream(group, name, context));
  const { store } = context;
  if (prefix === undefined) return store.list(logStreams, "group", group.arn);
  const keyPrefix = logStreamArn(group.arn, prefix);
  return pageOfRows(store, {
    table: logStreams,
    index: "group",
    value: group.arn,
    keyPrefix,
    after: undefined,
    limit: Number.POSITIVE_INFINITY,
    accept: () => true,
  }).rows;
}

function wireEvent(event: StreamEvent) {
  const { streamName: logStreamName, timestamp, message, ingestionTime } = event;
  return { logStreamName, timestamp, message, ingestionTime, eventId: eventId(event) };
}
