import {
  logsEventsNotInOrder,
  logsEventsSpanTooLong,
  logsEventTooLarge,
  logsUploadTooLarge,
  refuse,
} from "@understudy/catalogue";
import { DAY } from "../retention.js";
import { utf8Length } from "./utf8-length.js";

/** Added to the size of each event. */
export const BYTES_PER_EVENT = 26;
const UPLOAD_LIMIT = 1_048_576;
const EVENT_LIMIT = 1_048_576;
const OLDEST = 14 * DAY;
const NEWEST = 2 * 60 * 60 * 1_000;

export interface GivenEvent {
  readonly timestamp: number;
  readonly message: string;
}

export interface Sorted {
  readonly accepted: readonly GivenEvent[];
  readonly rejected?: {
    readonly tooOldLogEventEndIndex?: number;
    readonly tooNewLogEventStartIndex?: number;
    readonly expiredLogEventEndIndex?: number;
  };
}

/**
 * The rules of a batch. A batch may be refused as a whole; events that are too old, too new or expired are left out.
 * Source: CloudWatch Logs API reference, PutLogEvents and RejectedLogEventsInfo (end indexes are exclusive).
 * @throws Failure for a batch that is too large, out of order or longer than a day.
 */
export function checkBatch(events: readonly GivenEvent[], now: number, oldestKept: number): Sorted {
  checkSizes(events);
  if (events.some((event, i) => i > 0 && event.timestamp < (events[i - 1] as GivenEvent).timestamp)) {
    refuse(logsEventsNotInOrder, {});
  }
  // INVARIANT: the events are in order, so that each bound cuts them in two.
  const count = (test: (event: GivenEvent) => boolean) => events.filter(test).length;
  const tooOld = count((event) => event.timestamp < now - OLDEST);
  const expired = count((event) => event.timestamp < oldestKept);
  const tooNew = count((event) => event.timestamp > now + NEWEST);
  const newest = events.length - tooNew;
  const accepted = events.slice(Math.max(tooOld, expired), newest);
  // Only events that are valid count for the span.
  if (accepted.length > 0 && span(accepted) > DAY) refuse(logsEventsSpanTooLong, {});
  return {
    accepted,
    ...(tooOld + expired + tooNew > 0 && {
      rejected: {
        ...(tooOld > 0 && { tooOldLogEventEndIndex: tooOld }),
        ...(tooNew > 0 && { tooNewLogEventStartIndex: newest }),
        ...(expired > 0 && { expiredLogEventEndIndex: expired }),
      },
    }),
  };
}

function checkSizes(events: readonly GivenEvent[]): void {
  let bytes = 0;
  for (const { message } of events) {
    const size = utf8Length(message) + BYTES_PER_EVENT;
    if (size > EVENT_LIMIT) refuse(logsEventTooLarge, { bytes: String(size), limit: String(EVENT_LIMIT) });
    bytes += size;
  }
  if (bytes > UPLOAD_LIMIT) refuse(logsUploadTooLarge, { bytes: String(bytes), limit: String(UPLOAD_LIMIT) });
}

function span(events: readonly GivenEvent[]): number {
  return (events.at(-1) as GivenEvent).timestamp - (events[0] as GivenEvent).timestamp;
}
