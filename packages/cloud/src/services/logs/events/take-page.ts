import { BYTES_PER_EVENT } from "./check-batch.js";
import type { StreamEvent } from "./read-run.js";
import { utf8Length } from "./utf8-length.js";

const EVENTS_PER_PAGE = 10_000;
const BYTES_PER_PAGE = 1_048_576;
/** Events looked at for one page: a filter that matches little gives short pages, as AWS does, and never holds up others. */
const SCANNED_PER_PAGE = 50_000;

export interface Page {
  readonly page: readonly StreamEvent[];
  /** The last event looked at, when there are more to look at; a further page begins after it. */
  readonly stoppedAt?: StreamEvent;
}

/** The first events that match, as many as fit: 1 MiB, 10,000 events, the limit. Takes at least one. */
export function takePage(
  events: Iterable<StreamEvent>,
  limit = EVENTS_PER_PAGE,
  matches: (message: string) => boolean = () => true,
): Page {
  const page: StreamEvent[] = [];
  let bytes = 0;
  let scanned = 0;
  let last: StreamEvent | undefined;
  for (const event of events) {
    if (last && (page.length >= limit || scanned >= SCANNED_PER_PAGE)) return { page, stoppedAt: last };
    if (matches(event.message)) {
      bytes += utf8Length(event.message) + BYTES_PER_EVENT;
      if (last && page.length > 0 && bytes > BYTES_PER_PAGE) return { page, stoppedAt: last };
      page.push(event);
    }
    last = event;
    scanned += 1;
  }
  return { page };
}
