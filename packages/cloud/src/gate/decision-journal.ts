/** What was asked, what was checked and what came of it: the last calls, for `GET /_understudy/decisions`. */
import type { KnownCause } from "@understudy/catalogue";

/** One call through the gate, background calls included. */
export interface DecisionRecord {
  /** The request id. */
  readonly id: string;
  /** ms since epoch. */
  readonly time: number;
  /** ARN of who called, or the service's principal; absent when the caller could not be identified. */
  readonly principal?: string;
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  /** Id of the call in the course of which this one was made. */
  readonly parent?: string;
  /** What made a background call: `ecs-task`, `ecs-service`. */
  readonly controller?: string;
  readonly checks: readonly CheckRecord[];
  /** `waiting`: let in, and not answered yet, or never, because who asked went away. */
  readonly outcome: "done" | "refused" | "failed" | "waiting";
  readonly failure?: FailureSummary;
}

export interface CheckRecord {
  readonly action: string;
  readonly resource: string;
  readonly outcome: "allow" | "deny" | "unknown";
  readonly explicit: boolean;
  readonly layer?: string;
  /** Policy whose statement decided. */
  readonly policy?: string;
}

export interface FailureSummary {
  readonly mode: string;
  readonly code: string;
  readonly message: string;
  readonly values: { readonly [name: string]: string };
  readonly cause?: KnownCause;
}

/** A ring of the last `capacity` records. */
export class DecisionJournal {
  readonly #records: DecisionRecord[] = [];
  readonly #waiting = new Map<string, number>();
  #next = 0;

  constructor(readonly capacity = 5_000) {}

  /** Adds a record, or puts it in the place of that of the same call while it waited. */
  put(record: DecisionRecord): void {
    const place = this.#waiting.get(record.id);
    if (place !== undefined && this.#records[place]?.id === record.id) this.#records[place] = record;
    else this.#add(record);
    if (record.outcome !== "waiting") this.#waiting.delete(record.id);
  }

  #add(record: DecisionRecord): void {
    if (record.outcome === "waiting") this.#waiting.set(record.id, this.#next);
    this.#records[this.#next] = record;
    this.#next = (this.#next + 1) % this.capacity;
  }

  /** Newest first. */
  list(limit = this.capacity): readonly DecisionRecord[] {
    const newestFirst: DecisionRecord[] = [];
    for (let i = 1; i <= this.#records.length && newestFirst.length < limit; i += 1) {
      const record = this.#records[(this.#next - i + this.#records.length) % this.#records.length];
      if (record) newestFirst.push(record);
    }
    return newestFirst;
  }

  find(id: string): DecisionRecord | undefined {
    return this.#records.find((record) => record.id === id);
  }

  clear(): void {
    this.#records.length = 0;
    this.#waiting.clear();
    this.#next = 0;
  }
}
