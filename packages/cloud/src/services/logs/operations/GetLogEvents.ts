import { logsNextTokenInvalid, refuse } from "@understudy/catalogue";
import { groupCheck, streamCheck } from "../check.js";
import type { EventPosition } from "../events/event-position.js";
import { earlier, eventId, later, positionOf, startOf } from "../events/event-position.js";
import type { StreamEvent } from "../events/read-run.js";
import type { Direction } from "../events/read-streams.js";
import { readStreams } from "../events/read-streams.js";
import { takePage } from "../events/take-page.js";
import { groupNamedBy } from "../group-named-by.js";
import { operation } from "../operation.js";
import { requireGroupByArn, requireStream } from "../require.js";
import { oldestKept } from "../retention.js";

/** Source: CloudWatch Logs API reference, GetLogEvents. */
export const GetLogEvents = operation("GetLogEvents", {
  authorize(input, read) {
    const group = groupNamedBy(input, read);
    const get = streamCheck("logs:GetLogEvents", group, input.logStreamName, read);
    return input.unmask ? [get, groupCheck("logs:Unmask", group, read)] : [get];
  },
  run(input, context) {
    const { store, now } = context;
    const group = requireGroupByArn(groupNamedBy(input, context).arn, context);
    const stream = requireStream(group, input.logStreamName, context);
    const token = parseToken(input.nextToken);
    const direction = token?.direction ?? (input.startFromHead ? "forward" : "backward");
    const start = startOf(Math.max(input.startTime ?? 0, oldestKept(group, now)));
    const end = startOf(input.endTime ?? Number.POSITIVE_INFINITY);
    const range = {
      after: token?.direction === "forward" ? later(token.position, start) : start,
      before: token?.direction === "backward" ? earlier(token.position, end) : end,
    };
    const { page } = takePage(readStreams(store, [stream], range, direction), input.limit);
    const events = direction === "forward" ? page : [...page].reverse();
    return {
      events: events.map(({ timestamp, message, ingestionTime }) => ({ timestamp, message, ingestionTime })),
      ...tokensOf(events, token?.id ?? eventId(start)),
    };
  },
});

interface Token {
  readonly direction: Direction;
  readonly id: string;
  readonly position: EventPosition;
}

/** `f/…/s` goes on after that event, `b/…/s` before it. @throws Failure logs.next-token-invalid */
function parseToken(token: string | undefined): Token | undefined {
  if (token === undefined) return undefined;
  const [, letter, id = ""] = /^([fb])\/(\d+)(?:\/s)?$/.exec(token) ?? [];
  const position = positionOf(id);
  if (letter === undefined || !position) return refuse(logsNextTokenInvalid, {});
  return { direction: letter === "f" ? "forward" : "backward", id, position };
}

/** INVARIANT: a page without events gives the place that was asked for again, so that the reader sees the end and may wait there. */
function tokensOf(events: readonly StreamEvent[], id: string) {
  const first = events[0];
  const last = events.at(-1);
  return {
    nextForwardToken: `f/${last ? eventId(last) : id}/s`,
    nextBackwardToken: `b/${first ? eventId(first) : id}/s`,
  };
}
