import type { HistoryEvent } from "./history-event.js";
import type { Outcome } from "./outcome.js";
import type { Request } from "./request.js";
import type { Run } from "./run.js";

/** What came of one stimulus. Keep `run` and append `events` in one transaction, then perform the rest. */
export interface Turn {
  /** The run as it is now. The one passed in is as it was. */
  readonly run: Run;
  /** In order; their ids go on from those before. */
  readonly events: readonly HistoryEvent[];
  /** To be performed now. */
  readonly requests: readonly Request[];
  /** Ids of requests that nobody waits for any more: stop what was begun for them. */
  readonly cancelled: readonly string[];
  /** When to send `TimePassed`, in milliseconds since 1970; none when the run waits for no time. */
  readonly wakeAt?: number;
  /** Set once: the run is over. */
  readonly ended?: Outcome;
}
