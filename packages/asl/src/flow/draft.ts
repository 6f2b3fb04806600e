import type { Definition } from "../definition/definition.js";
import type { HistoryEvent } from "../run/history-event.js";
import type { Outcome } from "../run/outcome.js";
import type { Request } from "../run/request.js";
import type { Run, Thread } from "../run/run.js";
import type { Services } from "../run/services.js";

/** A turn in the making. What it holds of the run is its own copy; threads are replaced, never changed. */
export interface Draft {
  readonly definition: Definition;
  readonly services: Services;
  readonly now: number;
  readonly run: Run;
  readonly threads: Map<string, Thread>;
  /** Which thread waits for which request. */
  readonly awaited: Map<string, string>;
  lastEventId: number;
  lastThread: number;
  readonly events: HistoryEvent[];
  readonly requests: Request[];
  readonly cancelled: string[];
  /** Threads that can go on, in order. */
  readonly ready: string[];
  /** Lists made in this turn: nobody else has them yet, so they may be filled in place. */
  readonly own: WeakSet<object>;
  ended?: Outcome;
}
