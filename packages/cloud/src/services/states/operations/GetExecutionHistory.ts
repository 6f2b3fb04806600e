import type { HistoryEvent } from "@understudy/asl";
import { refuse, statesTokenInvalid, statesTokenProblem } from "@understudy/catalogue";
import type { ReadStore } from "../../../store/store.js";
import { parseArn } from "../arn.js";
import { executionCheck } from "../check.js";
import { requireExecution } from "../find.js";
import { operation } from "../operation.js";
import { histories } from "../tables.js";

const USUAL = 100;
const MARK = "AAAA";
/** Members of events that hold what executions work on. */
const DATA = ["input", "output", "parameters", "error", "cause"];

/** Source: AWS Step Functions API reference, GetExecutionHistory: express executions have none. */
export const GetExecutionHistory = operation("GetExecutionHistory", {
  authorize: ({ executionArn }, read) => [
    executionCheck("GetExecutionHistory", parseArn(executionArn, "execution").text, read),
  ],
  run({ executionArn, maxResults, reverseOrder, nextToken, includeExecutionData = true }, context) {
    requireExecution(executionArn, context);
    const from = nextToken === undefined ? 0 : placeIn(nextToken);
    const all = eventsOf(executionArn, context.store);
    const ordered = reverseOrder ? [...all].reverse() : all;
    const to = from + (maxResults || USUAL);
    return {
      events: ordered.slice(from, to).map((event) => wireEvent(event, includeExecutionData)) as never,
      ...(to < ordered.length && { nextToken: MARK + to }),
    };
  },
});

function placeIn(token: string): number {
  const place = /^AAAA(\d{1,9})$/.exec(token)?.[1];
  return place === undefined ? refuse(statesTokenInvalid, { problem: statesTokenProblem }) : Number(place);
}

const eventsOf = (arn: string, store: ReadStore): readonly HistoryEvent[] =>
  store.list(histories, "execution", arn).flatMap(({ events }) => events);

function wireEvent({ timestamp, ...event }: HistoryEvent, data: boolean): object {
  const shown = data
    ? event
    : Object.fromEntries(Object.entries(event).map(([name, value]) => [name, withoutData(value)]));
  return { ...shown, timestamp: new Date(timestamp) };
}

function withoutData(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !DATA.includes(name)));
}
