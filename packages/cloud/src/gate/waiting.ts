/** Carries out what waits: looks at changes of the store, ends what lasts too long. */
import type { Change, Store } from "../store/store.js";
import type { UpstreamAnswer, UpstreamRequest } from "../upstream/upstream.js";
import type { Came, ChangeOf, Until } from "./wait.js";

/** Calls `wake` once after so many ms of the caller's time. Returns what cancels it. */
export type Later = (ms: number, wake: () => void) => () => void;

/** A call that was let in and is not answered yet. */
export class Pending {
  /**
   * @param came is told what came, and answers; undefined: wait on. @throws Failure
   * @param failed notes that what was waited for failed.
   */
  constructor(
    readonly until: Until,
    readonly came: (what: Came) => unknown,
    readonly failed: (error: unknown) => void,
  ) {}
}

/** Tells when nobody waits for the answer any more: the connection is closed. */
export type OnGone = (listener: () => void) => void;

export interface Waiting {
  /** The answer of what is pending. Never settled when who waits is gone. */
  wait(pending: Pending, onGone?: OnGone): Promise<unknown>;
  /** Ends all that waits, as if its time were over. */
  end(): void;
}

interface Waiter {
  readonly until: ChangeOf;
  tell(what: Came): void;
}

export type Send = (request: UpstreamRequest) => Promise<UpstreamAnswer>;

/** @param send sends requests on to upstreams; absent: none has to be. */
export function createWaiting(store: Store, later: Later, send?: Send): Waiting {
  const waiters = new Set<Waiter>();
  store.subscribe((changes) => {
    if (waiters.size === 0) return;
    const concerned = [...waiters].filter(({ until }) => changes.some((change) => isOf(change, until)));
    // Not before the call that made the change has ended.
    if (concerned.length > 0) Promise.resolve().then(() => tellAll(concerned));
  });
  const forwarded = async (pending: Pending, upstream: UpstreamRequest) => {
    if (!send) throw new Error("There are no upstreams to send to.");
    let answer: UpstreamAnswer;
    try {
      answer = await send(upstream);
    } catch (error) {
      pending.failed(error);
      throw error;
    }
    return pending.came(answer);
  };
  const polled = (pending: Pending, until: ChangeOf, onGone: OnGone | undefined) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        waiters.delete(waiter);
        cancel();
      };
      const waiter: Waiter = {
        until,
        tell(what) {
          // Answered or given up since it was to be told.
          if (!waiters.has(waiter)) return;
          try {
            const answer = pending.came(what);
            if (answer === undefined && what === "change") return;
            stop();
            resolve(answer);
          } catch (error) {
            stop();
            reject(error);
          }
        },
      };
      const cancel = later(until.seconds * 1000, () => waiter.tell("end"));
      waiters.add(waiter);
      onGone?.(stop);
    });
  return {
    wait: (pending, onGone) => {
      const { until } = pending;
      return "upstream" in until ? forwarded(pending, until.upstream) : polled(pending, until, onGone);
    },
    end() {
      for (const waiter of [...waiters]) waiter.tell("end");
    },
  };
}

function tellAll(waiters: readonly Waiter[]): void {
  for (const waiter of waiters) waiter.tell("change");
}

function isOf({ table, row, before }: Change, { change }: ChangeOf): boolean {
  if (table !== change.table.name) return false;
  return [row, before].some((one) => one !== undefined && valuesOf(change, one).includes(change.value));
}

function valuesOf({ table, index }: ChangeOf["change"], row: unknown): readonly string[] {
  const value = table.indexes[index]?.(row as never);
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}
