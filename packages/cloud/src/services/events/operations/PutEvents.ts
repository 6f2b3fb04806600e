import type { PutEventsRequestEntry, PutEventsResultEntry } from "@aws-sdk/client-eventbridge";
import { eventEntryErrors, eventsEntriesTooLarge, notImplemented, refuse } from "@understudy/catalogue";
import type { Check, Context, Read } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { utf8Length } from "../../logs/events/utf8-length.js";
import { busOf } from "../arn.js";
import { busCheck } from "../check.js";
import { busEvent } from "../event.js";
import { findBus } from "../find.js";
import { operation } from "../operation.js";
import type { JsonObject } from "../pattern/json.js";
import { isObject, parseJson } from "../pattern/json.js";
import { publish } from "../publish.js";
import { quotas } from "../quotas.js";
import { deliveries } from "../tables.js";

type PutEventsInput = Input<typeof import("@aws-sdk/client-eventbridge"), "PutEvents">;

/**
 * An entry that AWS does not take fails alone, with HTTP 200. An event for a bus that is not there is taken and lost (recorded:
 * localstack/localstack test_events.snapshot.json). Source: Amazon EventBridge API reference, PutEvents.
 */
export const PutEvents = operation("PutEvents", {
  authorize: (input, read) => input.Entries.map((entry) => entryCheck(entry, read)).filter(isFirst),
  run(input, context) {
    if (input.EndpointId) refuse(notImplemented, { service: "EventBridge", operation: "global endpoints" });
    if (sizeOf(input) > quotas.PutEventsSize) refuse(eventsEntriesTooLarge, {});
    const Entries = input.Entries.map((entry) => put(entry, context));
    return { FailedEntryCount: Entries.filter(({ ErrorCode }) => ErrorCode !== undefined).length, Entries };
  },
});

function entryCheck({ EventBusName, Source, DetailType }: PutEventsRequestEntry, read: Read): Check {
  return busCheck("PutEvents", busOf(EventBusName, read), read, {
    ...(Source && { "events:source": Source }),
    ...(DetailType && { "events:detail-type": DetailType }),
    "events:eventBusInvocation": String(isForwarded(read)),
  });
}

/** The same is asked once. */
const isFirst = (check: Check, i: number, all: readonly Check[]) => {
  const asked = ({ resource, context }: Check) => JSON.stringify([resource, context]);
  return all.findIndex((other) => asked(other) === asked(check)) === i;
};

function put(entry: PutEventsRequestEntry, context: Context): PutEventsResultEntry {
  const read = readEntry(entry);
  if ("ErrorCode" in read) return read;
  const { source, detailType, detail } = read;
  const forwarded = isForwarded(context);
  // AWS: what begins with "aws." comes from its own services.
  if (/^aws\./.test(source) && !forwarded) return eventEntryErrors.sourceNotAuthorized;
  const bus = busOf(entry.EventBusName, context);
  const time = entry.Time?.getTime() ?? context.now;
  const told = { source, detailType, detail, time, resources: entry.Resources ?? [] };
  const event = busEvent(told, context, context.ids);
  if (findBus(bus, context)) publish(context.store, bus.arn, event, { now: context.now, forwarded });
  return { EventId: event.id };
}

/** What an entry says, or why it is not taken. */
function readEntry({ Source, DetailType, Detail }: PutEventsRequestEntry): ReadEntry | RefusedEntry {
  if (!Source) return eventEntryErrors.required("Source");
  if (!DetailType) return eventEntryErrors.required("DetailType");
  if (!Detail) return eventEntryErrors.required("Detail");
  const detail = parseJson(Detail);
  return isObject(detail) ? { source: Source, detailType: DetailType, detail } : eventEntryErrors.malformedDetail;
}

interface ReadEntry {
  readonly source: string;
  readonly detailType: string;
  readonly detail: JsonObject;
}

interface RefusedEntry {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

/** Whether EventBridge itself hands an event from another bus on: with the session it has for that delivery, or as itself. */
function isForwarded({ caller, store }: Read): boolean {
  if (caller.principal.kind === "service") return caller.principal.service === "events.amazonaws.com";
  const key = caller.session?.accessKeyId;
  return key !== undefined && store.list(deliveries, "session", key, { limit: 1 }).length > 0;
}

/** Bytes. Source: EventBridge User Guide, "Calculating PutEvents event entry size". */
function sizeOf({ Entries }: PutEventsInput): number {
  const bytes = (text: string | undefined) => (text === undefined ? 0 : utf8Length(text));
  return Entries.reduce((sum, { Time, Source, DetailType, Detail, Resources = [] }) => {
    const texts = [Source, DetailType, Detail, ...Resources].map(bytes).reduce((all, one) => all + one, 0);
    return sum + texts + (Time ? 14 : 0);
  }, 0);
}
